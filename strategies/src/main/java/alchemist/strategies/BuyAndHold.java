package alchemist.strategies;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

/** Buys once and keeps: what every other strategy is measured against. */
public final class BuyAndHold implements StrategyProvider<BuyAndHold.Parameters> {

    /** See the help text. */
    public record Parameters(
            @Parameter(
                            min = 0.01,
                            max = 1,
                            step = 0.05,
                            label = "share of equity",
                            help = "How much of the equity to put in; 0.95 leaves room for costs")
                    double share) {}

    @Override
    public String id() {
        return "buy-and-hold";
    }

    @Override
    public String description() {
        return "Buys at the first bar and holds: the benchmark.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(0.95);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters.share());
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final double share;
        private boolean bought;

        Rule(double share) {
            this.share = share;
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            if (!bought) {
                bought = true;
                orderTargetPercent(share);
            }
        }
    }
}
