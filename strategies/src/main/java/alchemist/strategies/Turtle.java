package alchemist.strategies;

import alchemist.engine.indicator.Highest;
import alchemist.engine.indicator.Lowest;
import alchemist.engine.indicator.line.Line;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.TemplateStrategy;
import alchemist.engine.strategy.sizing.CashShare;
import alchemist.engine.strategy.sizing.RiskPerTrade;
import alchemist.engine.strategy.sizing.Sizer;

/**
 * Follows breakouts as the Turtles did: buys above the highest high of the bars before and sells
 * short below their lowest low, leaves at the opposite extreme of fewer bars. A stop some average
 * true ranges behind the entry limits the loss, and the size is such that the stop loses a share of
 * the equity, as far as the cash reaches (Faith, <i>Way of the Turtle</i>, 2007; one unit, no
 * pyramids).
 */
public final class Turtle implements StrategyProvider<Turtle.Parameters> {

    /** Leaves room for a higher opening and for commission. */
    private static final double MOST_CASH = 0.98;

    /** See the help texts. */
    public record Parameters(
            @Parameter(min = 2, max = 5000, unit = "bars", help = "Bars whose extreme is broken")
                    int entry,
            @Parameter(min = 1, max = 5000, unit = "bars", help = "Bars whose extreme ends it")
                    int exit,
            @Parameter(min = 1, max = 5000, unit = "bars", label = "ATR period") int atrPeriod,
            @Parameter(
                            min = 0.1,
                            max = 20,
                            step = 0.5,
                            label = "stop distance",
                            unit = "ATR",
                            help = "How far the stop lies from the entry")
                    double stopAtr,
            @Parameter(
                            min = 0.01,
                            max = 100,
                            step = 0.5,
                            label = "risk",
                            unit = "%",
                            help = "Part of the equity that the stop may lose")
                    double riskPercent) {}

    @Override
    public String id() {
        return "turtle";
    }

    @Override
    public String description() {
        return "Follows breakouts, with a stop and a size that risks the same part of the equity"
                + " each time.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(20, 10, 20, 2, 1);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    /**
     * One bar against the bars before it.
     *
     * @param stopDistance in price
     */
    private record Signals(double close, Range entry, Range exit, double stopDistance) {}

    private record Range(double high, double low) {}

    private static final class Rule extends TemplateStrategy<Signals> {
        private final Line close = lines().close();
        private final Line range;
        private final Channel entry;
        private final Channel exit;
        private final double stopRanges;
        private final Sizer sizer;
        private double stopDistance;

        /** The extremes of the bars up to the last one. */
        private record Channel(Line high, Line low) {
            Range before() {
                return new Range(high.get(-1), low.get(-1));
            }
        }

        Rule(Parameters parameters) {
            range = lines().add(new AverageTrueRange(parameters.atrPeriod()));
            entry = channel(parameters.entry());
            exit = channel(parameters.exit());
            stopRanges = parameters.stopAtr();
            sizer =
                    new RiskPerTrade(parameters.riskPercent() / 100)
                            .atMost(new CashShare(MOST_CASH));
        }

        private Channel channel(int bars) {
            return new Channel(
                    lines().add(new Highest(bars), lines().high()),
                    lines().add(new Lowest(bars), lines().low()));
        }

        @Override
        protected Signals computeSignals() {
            return new Signals(
                    close.get(0), entry.before(), exit.before(), stopRanges * range.get(0));
        }

        @Override
        protected int shouldEnter(Signals now) {
            // At the first bar there is nothing before it: NaN, and every comparison is false.
            if (now.close() > now.entry().high()) {
                return 1;
            }
            return now.close() < now.entry().low() ? -1 : 0;
        }

        @Override
        protected boolean shouldExit(Signals now, Side side) {
            return side == Side.BUY
                    ? now.close() < now.exit().low()
                    : now.close() > now.exit().high();
        }

        @Override
        protected double computeSize(Signals now) {
            stopDistance = now.stopDistance();
            return sizer.units(sizing().withStopDistance(stopDistance));
        }

        /** The entry's fill sets the stop, the exit's takes it off. */
        @Override
        public void onFill(Fill fill) {
            context().cancelAll();
            if (!position().isFlat()) {
                var unused = protect(position().averagePrice() - fill.side().sign() * stopDistance);
            }
        }
    }
}
