package alchemist.strategies;

import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Overlay;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import java.util.List;

/**
 * Buys {@code size} when the close crosses above its average and sells {@code size} on the mirror,
 * with no look at the position: it flips and pyramids. With {@code longOnly} it buys only when flat
 * and a sell signal closes.
 */
public final class MovingAverage implements StrategyProvider<MovingAverage.Parameters> {

    /** See the help texts. */
    public record Parameters(
            @Parameter(min = 1, max = 5000, unit = "bars", help = "Length of the average")
                    int period,
            @Parameter(min = 1e-8, max = 1e9, help = "Units to trade at each signal") double size,
            @Parameter(
                            label = "long only",
                            help =
                                    "Buy only when flat; a sell signal closes instead of selling"
                                            + " short")
                    boolean longOnly) {}

    @Override
    public String id() {
        return "moving-average";
    }

    @Override
    public String description() {
        return "Buys when the close crosses above its moving average, sells when it crosses below.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(10, 1, false);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    @Override
    public List<Overlay> overlays(Parameters parameters) {
        return List.of(
                new Overlay(
                        "SMA(" + parameters.period() + ")", () -> new Sma(parameters.period())));
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final Sma average;
        private final double size;
        private final boolean longOnly;
        private double lastClose = Double.NaN;
        private double lastAverage = Double.NaN;

        Rule(Parameters parameters) {
            average = new Sma(parameters.period());
            size = parameters.size();
            longOnly = parameters.longOnly();
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            double close = bar.close();
            average.update(close);
            double mean = average.value();
            // While the average is not ready it is NaN, and every comparison is false.
            if (close > mean && lastClose <= lastAverage) {
                enter();
            } else if (close < mean && lastClose >= lastAverage) {
                leave();
            }
            lastClose = close;
            lastAverage = mean;
        }

        private void enter() {
            if (!longOnly || position().isFlat()) {
                order(Side.BUY, size);
            }
        }

        private void leave() {
            if (!longOnly) {
                order(Side.SELL, size);
            } else if (position().isLong()) {
                close();
            }
        }
    }
}
