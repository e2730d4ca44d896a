package alchemist.engine.indicator.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.model.Bar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for every indicator of the catalogue, with several parameters. */
class IndicatorLawTest {

    private static final int BARS = 420;
    private static final List<Bar> RANDOM = LawBars.random(BARS, 1);

    /** Over one bar these are 0/0: a single value has no spread. */
    private static final Set<String> UNDEFINED_OVER_ONE_BAR =
            Set.of("bollinger-bands-pct", "cci", "cci-lambert", "relative-volatility-index");

    /** An indicator with parameters. */
    record Case(IndicatorSpec spec, Map<String, String> parameters) {

        Indicator make() {
            return spec.create(parameters);
        }

        @Override
        public String toString() {
            return spec.id() + parameters;
        }
    }

    static Stream<Case> cases() {
        return IndicatorCatalog.standard().specs().stream().flatMap(IndicatorLawTest::cases);
    }

    private static Stream<Case> cases(IndicatorSpec spec) {
        Stream<Case> withPeriods =
                spec.parameters().stream()
                        .filter(parameter -> parameter.name().equals("period"))
                        .flatMap(
                                parameter ->
                                        Stream.of(1, 2, 3, 8, 40)
                                                .filter(n -> n >= parameter.range().min()))
                        .map(n -> new Case(spec, Map.of("period", n.toString())));
        return Stream.concat(Stream.of(new Case(spec, Map.of())), withPeriods);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aLineHasNoValueBeforeItsWarmUp(Case each) {
        Indicator indicator = each.make();
        double[][] lines = Replay.lines(each.make(), RANDOM);
        for (int line = 0; line < lines.length; line++) {
            for (int i = 0; i < indicator.warmUp(line) - 1; i++) {
                assertTrue(Double.isNaN(lines[line][i]), "line " + line + " at bar " + i);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aLineHasItsFirstValueAtItsWarmUp(Case each) {
        Indicator indicator = each.make();
        boolean undefined =
                UNDEFINED_OVER_ONE_BAR.contains(each.spec().id())
                        && "1".equals(each.parameters().get("period"));
        double[][] lines = Replay.lines(each.make(), RANDOM);
        for (int line = 0; line < lines.length; line++) {
            double first = lines[line][indicator.warmUp(line) - 1];
            if (!each.spec().waits() && !undefined) {
                assertFalse(Double.isNaN(first), "line " + line);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadyExactlyAtTheLongestWarmUpOfItsLines(Case each) {
        Indicator indicator = each.make();
        int longest = 0;
        for (int line = 0; line < indicator.lines().size(); line++) {
            longest = Math.max(longest, indicator.warmUp(line));
        }
        assertEquals(longest, indicator.warmUp());
        for (int i = 0; i < RANDOM.size(); i++) {
            assertEquals(i >= longest, indicator.isReady(), "after " + i + " bars");
            indicator.update(RANDOM.get(i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cuttingTheFutureNeverChangesThePast(Case each) {
        double[][] whole = Replay.lines(each.make(), RANDOM);
        for (int cut = 1; cut < BARS; cut = cut * 3 + 7) {
            double[][] part = Replay.lines(each.make(), RANDOM.subList(0, cut));
            for (int line = 0; line < part.length; line++) {
                for (int i = 0; i < cut; i++) {
                    assertEquals(whole[line][i], part[line][i], 0.0, "cut at " + cut);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void onlyLinesForChartsLookAhead(Case each) {
        Indicator indicator = each.make();
        for (int line = 0; line < indicator.lines().size(); line++) {
            boolean forCharts = Set.of("ichimoku", "fractal").contains(each.spec().id());
            assertTrue(forCharts || indicator.displacement(line) == 0);
            assertTrue(indicator.displacement(line) <= 0, "no line is drawn into the future");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void afterAMissingBarItBeginsAnew(Case each) {
        int gap = 130;
        double[][] broken = Replay.lines(each.make(), LawBars.withGap(RANDOM, gap));
        double[][] fresh = Replay.lines(each.make(), RANDOM.subList(gap + 1, BARS));
        for (int line = 0; line < broken.length; line++) {
            assertTrue(Double.isNaN(broken[line][gap]), "a value at the gap");
            for (int i = 0; i < fresh[line].length; i++) {
                double size = Double.isNaN(fresh[line][i]) ? 1 : Math.abs(fresh[line][i]);
                assertEquals(
                        fresh[line][i],
                        broken[line][gap + 1 + i],
                        1e-9 * Math.max(1, size),
                        "line " + line + ", " + i + " bars after the gap");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aMissingNumberIsForgottenAfterTheWarmUp(Case each) {
        if (each.spec().waits()) {
            return;
        }
        int gap = 100;
        List<Bar> bars = new ArrayList<>(RANDOM);
        Bar bar = RANDOM.get(gap);
        bars.set(gap, new Bar(bar.time(), bar.open(), bar.high(), bar.low(), Double.NaN, 1));
        double[][] broken = Replay.lines(each.make(), bars);
        double[][] whole = Replay.lines(each.make(), RANDOM);
        Indicator indicator = each.make();
        for (int line = 0; line < broken.length; line++) {
            for (int i = gap + indicator.warmUp() + 1; i < BARS; i++) {
                assertEquals(
                        Double.isNaN(whole[line][i]),
                        Double.isNaN(broken[line][i]),
                        "line " + line + " at bar " + i);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void flatPricesWithoutVolumeGiveNoInfinity(Case each) {
        for (double price : new double[] {0, 1, 100.01, 1e9}) {
            for (double[] line : Replay.lines(each.make(), LawBars.flat(300, price))) {
                for (double value : line) {
                    assertFalse(Double.isInfinite(value));
                }
            }
        }
    }

    /** What is infinite inside, such as a share of a price of 0, must not stay. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aStretchOfZeroPricesIsOvercome(Case each) {
        List<Bar> bars = new ArrayList<>(RANDOM);
        for (int i = 60; i < 100; i++) {
            bars.set(i, new Bar(RANDOM.get(i).time(), 0, 0, 0, 0, 0));
        }
        double[][] lines = Replay.lines(each.make(), bars);
        double[][] whole = Replay.lines(each.make(), RANDOM);
        for (int line = 0; line < lines.length; line++) {
            int last = BARS - 1;
            assertEquals(Double.isNaN(whole[line][last]), Double.isNaN(lines[line][last]));
            for (double value : lines[line]) {
                assertFalse(Double.isInfinite(value));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void twoInstancesShareNothing(Case each) {
        double[][] alone = Replay.lines(each.make(), RANDOM);
        Indicator first = each.make();
        Indicator second = each.make();
        List<Bar> others = LawBars.random(BARS, 2);
        for (int i = 0; i < BARS; i++) {
            first.update(RANDOM.get(i));
            second.update(others.get(i));
            assertEquals(alone[0][i], first.value(), 0.0);
        }
    }
}
