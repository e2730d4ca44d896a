package alchemist.strategies;

import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.indicator.volatility.BollingerBands;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Overlay;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Trades the way back after a run: buys when the close lies below the outer lower band while the
 * fast average is below the slow one, and closes when it lies above the inner upper band; sells
 * short on the mirror. A stop three average true ranges behind the entry limits the loss.
 */
public final class BollingerReversal implements StrategyProvider<BollingerReversal.Parameters> {

    private static final double STOP_RANGES = 3;

    /** See the help texts. */
    public record Parameters(
            @Parameter(
                            min = 2,
                            max = 5000,
                            unit = "bars",
                            label = "Bollinger period",
                            help = "Length of both pairs of bands")
                    int bollingerPeriod,
            @Parameter(
                            min = 0.1,
                            max = 10,
                            step = 0.1,
                            label = "outer deviations",
                            help = "Standard deviations to the outer bands, where it enters")
                    double bollingerDev,
            @Parameter(
                            min = 0.1,
                            max = 10,
                            step = 0.1,
                            label = "inner deviations",
                            help = "Standard deviations to the inner bands, where it leaves")
                    double bollingerDevExit,
            @Parameter(min = 1, max = 5000, unit = "bars", label = "fast SMA") int fastSma,
            @Parameter(min = 1, max = 5000, unit = "bars", label = "slow SMA") int slowSma,
            @Parameter(min = 1, max = 5000, unit = "bars", label = "ATR period") int atrPeriod,
            @Parameter(
                            min = 1,
                            max = 1e9,
                            step = 500,
                            label = "equity per trade",
                            help = "Money to put into each trade, at least one unit")
                    double minTradeEquity) {
        public Parameters {
            if (fastSma >= slowSma) {
                throw new IllegalArgumentException(
                        "parameter fastSma: must be below slowSma, but is %d and slowSma is %d"
                                .formatted(fastSma, slowSma));
            }
        }
    }

    @Override
    public String id() {
        return "bb-reversal";
    }

    @Override
    public String description() {
        return "Trades the way back from outside the Bollinger bands, with a trend filter and a"
                + " stop.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(60, 2.5, 2, 20, 60, 15, 2000);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    @Override
    public List<Overlay> overlays(Parameters parameters) {
        List<Overlay> overlays =
                new ArrayList<>(
                        Bands.overlays(parameters.bollingerPeriod(), parameters.bollingerDev()));
        overlays.add(
                new Overlay(
                        "SMA(" + parameters.fastSma() + ")", () -> new Sma(parameters.fastSma())));
        overlays.add(
                new Overlay(
                        "SMA(" + parameters.slowSma() + ")", () -> new Sma(parameters.slowSma())));
        return List.copyOf(overlays);
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final BollingerBands outer;
        private final BollingerBands inner;
        private final Sma fast;
        private final Sma slow;
        private final AverageTrueRange range;
        private final double equity;
        private @Nullable Order stop;
        private double stopDistance;

        Rule(Parameters parameters) {
            outer = new BollingerBands(parameters.bollingerPeriod(), parameters.bollingerDev());
            inner = new BollingerBands(parameters.bollingerPeriod(), parameters.bollingerDevExit());
            fast = new Sma(parameters.fastSma());
            slow = new Sma(parameters.slowSma());
            range = new AverageTrueRange(parameters.atrPeriod());
            equity = parameters.minTradeEquity();
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            outer.update(bar.close());
            inner.update(bar.close());
            fast.update(bar.close());
            slow.update(bar.close());
            range.update(bar);
            if (!outer.isReady() || !slow.isReady() || !range.isReady()) {
                return;
            }
            if (position().isFlat()) {
                enter(bar);
            } else {
                leave(bar);
            }
        }

        private void enter(Bar bar) {
            if (!context().workingOrders().isEmpty()) {
                return;
            }
            if (bar.close() < outer.value(Bands.BOTTOM) && fast.value() < slow.value()) {
                send(Side.BUY, bar);
            } else if (bar.close() > outer.value(Bands.TOP) && fast.value() > slow.value()) {
                send(Side.SELL, bar);
            }
        }

        private void send(Side side, Bar bar) {
            stopDistance = STOP_RANGES * range.value();
            order(side, Math.max(1, Math.floor(equity / bar.close())));
        }

        private void leave(Bar bar) {
            boolean back =
                    position().isLong()
                            ? bar.close() > inner.value(Bands.TOP)
                            : bar.close() < inner.value(Bands.BOTTOM);
            if (back) {
                cancelStop();
                close();
            }
        }

        /** The entry's fill sets the stop, the exit's takes it off. */
        @Override
        public void onFill(Fill fill) {
            cancelStop();
            if (!position().isFlat()) {
                double price = position().averagePrice() - fill.side().sign() * stopDistance;
                stop = protect(price);
            }
        }

        private void cancelStop() {
            if (stop != null) {
                context().cancel(stop);
                stop = null;
            }
        }
    }
}
