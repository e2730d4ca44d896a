package alchemist.engine.indicator.catalog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.model.Bar;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a bar costs: no memory, and time that doesn't grow with the period. */
class IndicatorCostTest {

    private static final int BARS = 10_000;
    private static final List<Bar> RANDOM = LawBars.random(BARS, 3);
    private static final int SHORT = 10;
    private static final int LONG = 1000;

    /** A period a hundred times as long may cost so many times as much; O(n) would cost 100. */
    private static final double GENEROUS = 8;

    /** Their documentation says that they take a pass over the window, and why. */
    private static final Set<String> LINEAR =
            Set.of(
                    "weighted-average",
                    "alma",
                    "mean-absolute-deviation",
                    "cci-lambert",
                    "apply-n",
                    "hurst-exponent",
                    "volume-profile");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<IndicatorSpec> all() {
        return IndicatorCatalog.standard().specs().stream();
    }

    static Stream<IndicatorSpec> withPeriod() {
        return all().filter(spec -> !LINEAR.contains(spec.id()))
                .filter(
                        spec ->
                                spec.parameters().stream()
                                        .anyMatch(each -> each.name().equals("period")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aBarAllocatesNothing(IndicatorSpec spec) {
        Indicator indicator = spec.create(Map.of());
        feed(indicator);
        long thread = Thread.currentThread().threadId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        feed(indicator);
        long bytes = THREADS.getThreadAllocatedBytes(thread) - before;
        assertTrue(bytes < BARS / 10, () -> bytes + " bytes for " + BARS + " bars");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withPeriod")
    void aLongPeriodCostsNoMoreThanAShortOne(IndicatorSpec spec) {
        long quick = Long.MAX_VALUE;
        long slow = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            quick = Math.min(quick, processorTime(spec, SHORT));
            slow = Math.min(slow, processorTime(spec, LONG));
        }
        double growth = (double) slow / quick;
        assertTrue(growth < GENEROUS, () -> "costs " + growth + " times as much");
    }

    private static long processorTime(IndicatorSpec spec, int period) {
        Indicator indicator = spec.create(Map.of("period", Integer.toString(period)));
        long start = THREADS.getCurrentThreadCpuTime();
        feed(indicator);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static void feed(Indicator indicator) {
        for (int i = 0; i < BARS; i++) {
            indicator.update(RANDOM.get(i));
        }
    }
}
