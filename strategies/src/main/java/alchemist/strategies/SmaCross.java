package alchemist.strategies;

import alchemist.engine.indicator.CrossOver;
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
 * Long only: buys {@code size} when it is flat and SMA(fast) crosses above SMA(slow), closes when
 * it crosses below.
 */
public final class SmaCross implements StrategyProvider<SmaCross.Parameters> {

    /** See the help texts. */
    public record Parameters(
            @Parameter(min = 1, max = 5000, unit = "bars", help = "Length of the fast average")
                    int fast,
            @Parameter(min = 1, max = 5000, unit = "bars", help = "Length of the slow average")
                    int slow,
            @Parameter(min = 1e-8, max = 1e9, step = 10, help = "Units to buy at each entry")
                    double size) {
        public Parameters {
            Lengths.requireAscending(fast, slow);
        }
    }

    @Override
    public String id() {
        return "sma-cross";
    }

    @Override
    public String description() {
        return "Long only: buys when the fast moving average crosses above the slow one, closes"
                + " when it crosses below.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(10, 30, 100);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    @Override
    public List<Overlay> overlays(Parameters parameters) {
        return List.of(
                new Overlay("SMA(" + parameters.fast() + ")", () -> new Sma(parameters.fast())),
                new Overlay("SMA(" + parameters.slow() + ")", () -> new Sma(parameters.slow())));
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final Sma fast;
        private final Sma slow;
        private final CrossOver cross = new CrossOver();
        private final double size;

        Rule(Parameters parameters) {
            fast = new Sma(parameters.fast());
            slow = new Sma(parameters.slow());
            size = parameters.size();
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            fast.update(bar.close());
            slow.update(bar.close());
            if (!slow.isReady()) {
                return;
            }
            int crossed = cross.update(fast.value(), slow.value());
            if (crossed > 0 && position().isFlat()) {
                order(Side.BUY, size);
            } else if (crossed < 0 && position().isLong()) {
                close();
            }
        }
    }
}
