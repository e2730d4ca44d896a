package alchemist.benchmarks;

import alchemist.engine.indicator.CrossOver;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.Position;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.StrategyProvider;

import java.util.ArrayList;
import java.util.List;

/** W5: the rule of W1 for each of many instruments, 20,000 in money at each entry, one account. */
final class PortfolioWork implements StrategyProvider<PortfolioWork.Parameters> {

    record Parameters() {}

    @Override
    public String id() {
        return "w5";
    }

    @Override
    public String description() {
        return "SMA cross of many instruments in one account.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters();
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule();
    }

    private static final class Rule implements Strategy {
        private final InstrumentIndex index = new InstrumentIndex();
        private final List<Leg> legs = new ArrayList<>();

        @Override
        public void onStart(StrategyContext context) {
            for (Instrument instrument : context.instruments()) {
                int unused = index.add(instrument);
                legs.add(new Leg(context, instrument));
            }
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            legs.get(index.of(instrument)).take(bar.close());
        }
    }

    private static final class Leg {
        private final Sma fast = new Sma(10);
        private final Sma slow = new Sma(30);
        private final CrossOver cross = new CrossOver();
        private final StrategyContext context;
        private final Instrument instrument;
        private final Position position;

        Leg(StrategyContext context, Instrument instrument) {
            this.context = context;
            this.instrument = instrument;
            position = context.position(instrument);
        }

        void take(double close) {
            fast.update(close);
            slow.update(close);
            if (!slow.isReady()) {
                return;
            }
            int crossed = cross.update(fast.value(), slow.value());
            if (crossed > 0 && position.isFlat()) {
                long lots = (long) Math.floor(20_000 / close);
                var unused = context.submit(new MarketOrder(instrument, Side.BUY, lots));
            } else if (crossed < 0 && position.isLong()) {
                var unused =
                        context.submit(new MarketOrder(instrument, Side.SELL, position.lots()));
            }
        }
    }
}
