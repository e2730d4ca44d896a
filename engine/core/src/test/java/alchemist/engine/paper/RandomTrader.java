package alchemist.engine.paper;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.Subscription;
import alchemist.engine.strategy.Timer;

import java.time.Duration;
import java.util.SplittableRandom;

/** Trades at random in every callback, so that any change of their order shows. */
final class RandomTrader implements Strategy {

    private final SplittableRandom random;

    @SuppressWarnings("NullAway.Init") // set when the strategy is started
    private StrategyContext context;

    RandomTrader(long seed) {
        random = new SplittableRandom(seed);
    }

    @Override
    public void onStart(StrategyContext started) {
        context = started;
        for (Instrument instrument : started.instruments()) {
            started.subscribe(instrument, BarPeriod.parse("5m"));
            started.subscribe(instrument, BarPeriod.ONE_HOUR);
        }
        started.timers().every(Duration.ofMinutes(7));
        started.timers().atOpen(Duration.ZERO, started.timers().days());
    }

    @Override
    public void onBar(Instrument instrument, Bar bar) {
        trade(instrument, 20);
    }

    @Override
    public void onBar(Subscription subscription, Bar bar) {
        trade(subscription.instrument(), 6);
    }

    @Override
    public void onTimer(Timer timer) {
        trade(context.instruments().getLast(), 5);
    }

    @Override
    public void next() {
        trade(context.instrument(), 15);
    }

    private void trade(Instrument instrument, int oneIn) {
        if (random.nextInt(oneIn) == 0) {
            Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
            var unused =
                    context.submit(
                            new MarketOrder(
                                    instrument, side, instrument.lots(1 + random.nextInt(20))));
        }
    }
}
