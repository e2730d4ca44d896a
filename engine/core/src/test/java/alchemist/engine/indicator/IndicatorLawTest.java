package alchemist.engine.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.Scenario;
import alchemist.engine.model.BarSeries;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** What holds for every indicator. */
class IndicatorLawTest {

    static Stream<Arguments> indicators() {
        return Stream.of(
                Arguments.of("SMA(1)", 1, (Supplier<Indicator>) () -> new Sma(1)),
                Arguments.of("SMA(10)", 10, (Supplier<Indicator>) () -> new Sma(10)),
                Arguments.of("EMA(1)", 1, (Supplier<Indicator>) () -> new Ema(1)),
                Arguments.of("EMA(12)", 12, (Supplier<Indicator>) () -> new Ema(12)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void isReadyExactlyAtItsDocumentedBar(String name, int readyAt, Supplier<Indicator> supplier) {
        BarSeries bars = Scenario.randomBars(50, 1).series();
        Indicator indicator = supplier.get();
        for (int i = 0; i < bars.size(); i++) {
            indicator.update(bars.bar(i));
            assertEquals(i + 1 >= readyAt, indicator.isReady());
            assertEquals(indicator.isReady(), !Double.isNaN(indicator.value()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void cuttingTheFutureNeverChangesThePast(
            String name, int readyAt, Supplier<Indicator> supplier) {
        BarSeries bars = Scenario.randomBars(60, 2).series();
        double[] whole = replay(supplier, bars, bars.size());
        for (int cut = 1; cut <= bars.size(); cut++) {
            double[] part = replay(supplier, bars, cut);
            for (int i = 0; i < cut; i++) {
                assertEquals(whole[i], part[i], 0.0);
            }
        }
    }

    private static double[] replay(Supplier<Indicator> supplier, BarSeries bars, int n) {
        Indicator indicator = supplier.get();
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            indicator.update(bars.bar(i));
            values[i] = indicator.value();
        }
        return values;
    }
}
