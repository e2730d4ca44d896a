package alchemist.strategies;

import alchemist.engine.indicator.CrossOver;
import alchemist.engine.indicator.Ema;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopOrder;
import alchemist.engine.strategy.Overlay;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import java.util.List;

/**
 * Long only: buys {@code size} when it is flat and EMA(fast) crosses above EMA(slow), and once that
 * is filled leaves the exit to a trailing stop.
 */
public final class EmaTrail implements StrategyProvider<EmaTrail.Parameters> {

    /** See the help texts. */
    public record Parameters(
            @Parameter(min = 1, max = 5000, unit = "bars", help = "Length of the fast average")
                    int fast,
            @Parameter(min = 1, max = 5000, unit = "bars", help = "Length of the slow average")
                    int slow,
            @Parameter(
                            min = 0.01,
                            max = 99,
                            step = 0.1,
                            unit = "%",
                            label = "trail",
                            help = "How far the stop stays behind the price")
                    double trailPercent,
            @Parameter(min = 1e-8, max = 1e9, step = 10, help = "Units to buy at each entry")
                    double size) {
        public Parameters {
            Lengths.requireAscending(fast, slow);
        }
    }

    @Override
    public String id() {
        return "ema-trail";
    }

    @Override
    public String description() {
        return "Long only: buys when the fast exponential average crosses above the slow one, sells"
                + " by a trailing stop.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(12, 26, 0.4, 20);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    @Override
    public List<Overlay> overlays(Parameters parameters) {
        return List.of(
                new Overlay("EMA(" + parameters.fast() + ")", () -> new Ema(parameters.fast())),
                new Overlay("EMA(" + parameters.slow() + ")", () -> new Ema(parameters.slow())));
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final Ema fast;
        private final Ema slow;
        private final CrossOver cross = new CrossOver();
        private final Parameters parameters;

        Rule(Parameters parameters) {
            this.parameters = parameters;
            fast = new Ema(parameters.fast());
            slow = new Ema(parameters.slow());
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            fast.update(bar.close());
            slow.update(bar.close());
            if (!slow.isReady()) {
                return;
            }
            boolean crossedUp = cross.update(fast.value(), slow.value()) > 0;
            if (crossedUp && position().isFlat() && context().workingOrders().isEmpty()) {
                order(Side.BUY, parameters.size());
            }
        }

        @Override
        public void onFill(Fill fill) {
            if (fill.side() == Side.BUY) {
                var unused =
                        context()
                                .submit(
                                        new TrailingStopOrder(
                                                fill.instrument(),
                                                Side.SELL,
                                                fill.lots(),
                                                Trail.percent(parameters.trailPercent())));
            }
        }
    }
}
