package alchemist.benchmarks;

import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.momentum.Rsi;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.indicator.volatility.BollingerBands;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.BracketOrders;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import org.jspecify.annotations.Nullable;

/**
 * W3: six indicators and brackets. After 1,000 bars, flat and without a live bracket, with the
 * close below BB(60, 2.5), RSI(14) below 30 and SMA(20) below SMA(60): buys 100 at market with a
 * stop three ATR(15) below the close and a limit four above; closes at market when the close lies
 * above BB(60, 2).
 */
final class ReversalWork implements StrategyProvider<ReversalWork.Parameters> {

    record Parameters() {}

    @Override
    public String id() {
        return "w3";
    }

    @Override
    public String description() {
        return "Bollinger reversal with a bracket.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters();
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule();
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private static final int TOP = 1;
        private static final int BOTTOM = 2;

        private final BollingerBands entry = new BollingerBands(60, 2.5);
        private final BollingerBands exit = new BollingerBands(60, 2);
        private final Sma fast = new Sma(20);
        private final Sma slow = new Sma(60);
        private final AverageTrueRange range = new AverageTrueRange(15);
        private final Rsi strength = new Rsi(14);
        private @Nullable BracketOrders bracket;
        private int bars;

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            double close = bar.close();
            entry.update(close);
            exit.update(close);
            fast.update(close);
            slow.update(close);
            range.update(bar);
            strength.update(close);
            if (++bars <= 1000) {
                return;
            }
            if (position().isFlat()) {
                if (context().workingOrders().isEmpty()
                        && close < entry.value(BOTTOM)
                        && strength.value() < 30
                        && fast.value() < slow.value()) {
                    enter(instrument, close);
                }
            } else if (close > exit.value(TOP)) {
                leave();
            }
        }

        private void enter(Instrument instrument, double close) {
            double atr = range.value();
            bracket =
                    context()
                            .submit(
                                    Bracket.of(
                                            new MarketOrder(instrument, Side.BUY, 100),
                                            close - 3 * atr,
                                            close + 4 * atr));
        }

        private void leave() {
            close();
            if (bracket != null) {
                context().cancel(bracket.stopLoss());
                bracket = null;
            }
        }
    }
}
