package alchemist.app.trading;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

/** Strategies of tests: each does what its reaction says at every bar, counted from 1. */
public final class Probe {

    /** What a strategy does at one bar. */
    public interface Reaction {
        void bar(int number, Hands hands) throws InterruptedException;
    }

    /** What a reaction may do. */
    public interface Hands {
        Order order(Side side, double quantity);

        Order submit(OrderRequest request);
    }

    /** No parameters. */
    public record None() {}

    private Probe() {}

    /** A strategy with that id. */
    public static StrategySetup setup(String id, Reaction reaction) {
        return StrategySetup.of(new Provider(id, reaction), new None());
    }

    /** Buys 10 at the first bar and does nothing ever after. */
    public static StrategySetup buysOnce(String id) {
        return setup(
                id,
                (bar, hands) -> {
                    if (bar == 1) {
                        hands.order(Side.BUY, 10);
                    }
                });
    }

    /** Makes probes known like any other strategy. */
    public record Provider(String id, Reaction reaction) implements StrategyProvider<None> {

        @Override
        public String description() {
            return "A strategy for tests.";
        }

        @Override
        public None defaults() {
            return new None();
        }

        @Override
        public Strategy create(None parameters) {
            return new Acting(reaction);
        }
    }

    private static final class Acting extends SingleInstrumentStrategy {
        private final Reaction reaction;
        private int bars;

        private Hands hands() {
            return new Hands() {
                @Override
                public Order order(Side side, double quantity) {
                    return Acting.this.order(side, quantity);
                }

                @Override
                public Order submit(OrderRequest request) {
                    return context().submit(request);
                }
            };
        }

        Acting(Reaction reaction) {
            this.reaction = reaction;
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            try {
                reaction.bar(++bars, hands());
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
