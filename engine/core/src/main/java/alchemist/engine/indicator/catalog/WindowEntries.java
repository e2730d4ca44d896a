package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.Delay;
import alchemist.engine.indicator.Extreme;
import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.statistic.Accum;
import alchemist.engine.indicator.statistic.AllN;
import alchemist.engine.indicator.statistic.AnyN;
import alchemist.engine.indicator.statistic.ExtremeIndex;
import alchemist.engine.indicator.statistic.WindowFunction;

import java.util.List;
import java.util.stream.Stream;

/** Operations on the last values. */
final class WindowEntries {

    private WindowEntries() {}

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.STATISTIC, id, name, sentence);
    }

    static List<IndicatorSpec> all() {
        return Stream.concat(operations().stream(), places().stream()).toList();
    }

    private static List<IndicatorSpec> operations() {
        return List.of(
                entry("highest", "Highest", "Highest of the last n values.")
                        .also("Highest", "MaxN")
                        .period(30)
                        .makesOfValue(p -> new Highest(p.period())),
                entry("lowest", "Lowest", "Lowest of the last n values.")
                        .also("Lowest", "MinN")
                        .period(30)
                        .makesOfValue(p -> new Lowest(p.period())),
                entry("sum", "Sum", "Sum of the last n values.")
                        .also("SumN")
                        .period(30)
                        .makesOfValue(p -> new RollingSum(p.period())),
                entry("accum", "Running total", "seed + Σ x.")
                        .also("Accum", "CumSum", "CumulativeSum")
                        .number("seed", 0, new IndicatorParameter.Range(-1e12, 1e12))
                        .makesOfValue(p -> new Accum(p.number("seed"))),
                entry("any-n", "Any of n", "1 when one of the last n values is not 0.")
                        .also("AnyN")
                        .period(30)
                        .makesOfValue(p -> new AnyN(p.period())),
                entry("all-n", "All of n", "1 when none of the last n values is 0.")
                        .also("AllN")
                        .period(30)
                        .makesOfValue(p -> new AllN(p.period())),
                entry("apply-n", "Function of n", "A function of the last n values.")
                        .also("ApplyN", "ReduceN")
                        .period(30)
                        .text("function", IndicatorParameter.Type.FUNCTION, "sum")
                        .makesOfValue(
                                p ->
                                        new WindowFunction(
                                                p.choice("function", WindowFunction.Kind.class),
                                                p.period())),
                entry("delay", "Delay", "x[n ago].")
                        .period(1, 0)
                        .makesOfValue(p -> new Delay(p.period())));
    }

    /** What backtrader calls the first is the newest, for it searches backwards. */
    private static List<IndicatorSpec> places() {
        return List.of(
                entry("find-first-index-highest", "Newest highest", "Bars since the highest of n.")
                        .also("FindFirstIndexHighest", "FindFirstIndex")
                        .period(30)
                        .makesOfValue(p -> ExtremeIndex.ofHighest(p.period(), Extreme.Tie.NEWEST)),
                entry("find-first-index-lowest", "Newest lowest", "Bars since the lowest of n.")
                        .also("FindFirstIndexLowest")
                        .period(30)
                        .makesOfValue(p -> ExtremeIndex.ofLowest(p.period(), Extreme.Tie.NEWEST)),
                entry("find-last-index-highest", "Oldest highest", "… the oldest of equal ones.")
                        .also("FindLastIndexHighest", "FindLastIndex")
                        .period(30)
                        .makesOfValue(p -> ExtremeIndex.ofHighest(p.period(), Extreme.Tie.OLDEST)),
                entry("find-last-index-lowest", "Oldest lowest", "… the oldest of equal ones.")
                        .also("FindLastIndexLowest")
                        .period(30)
                        .makesOfValue(p -> ExtremeIndex.ofLowest(p.period(), Extreme.Tie.OLDEST)));
    }
}
