package alchemist.strategies;

import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.line.Line;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.TemplateStrategy;

/** The rule of {@link SmaCross} as an author would write it with lines. */
final class TemplateSmaCross implements StrategyProvider<SmaCross.Parameters> {

    @Override
    public String id() {
        return "template-sma-cross";
    }

    @Override
    public String description() {
        return "Long only: buys when the fast average crosses above the slow one.";
    }

    @Override
    public SmaCross.Parameters defaults() {
        return new SmaCross().defaults();
    }

    @Override
    public Strategy create(SmaCross.Parameters parameters) {
        return new Rule(parameters);
    }

    private static final class Rule extends TemplateStrategy<Double> {
        private final Line crossing;
        private final double size;

        Rule(SmaCross.Parameters parameters) {
            Line close = lines().close();
            Line fast = lines().add(new Sma(parameters.fast()), close);
            Line slow = lines().add(new Sma(parameters.slow()), close);
            crossing = fast.crossOver(slow);
            size = parameters.size();
        }

        @Override
        protected Double computeSignals() {
            return crossing.get(0);
        }

        @Override
        protected int shouldEnter(Double signals) {
            return signals > 0 ? 1 : 0;
        }

        @Override
        protected boolean shouldExit(Double signals, Side entry) {
            return signals < 0;
        }

        @Override
        protected double computeSize(Double signals) {
            return size;
        }
    }
}
