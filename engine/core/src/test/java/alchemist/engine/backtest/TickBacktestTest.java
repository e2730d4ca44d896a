package alchemist.engine.backtest;

import static alchemist.engine.Diary.A;
import static alchemist.engine.Diary.MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.feed.JoinedFeed;
import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.QuoteFeed;
import alchemist.engine.feed.TickFeed;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.BarType;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.Subscription;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Runs from ticks and quotes; bars are made on the way. */
class TickBacktestTest {

    private static final long SECOND = 1_000_000_000L;

    private static final List<Tick> TICKS =
            List.of(
                    Tick.of(0, 100, 1),
                    Tick.of(30 * SECOND, 102, 2),
                    Tick.of(61 * SECOND, 101, 3),
                    Tick.of(90 * SECOND, 105, 4),
                    Tick.of(130 * SECOND, 104, 5));

    @Test
    void ticksQuotesAndBarsComeInTheOrderOfTheirTimes() {
        TickDiary diary = new TickDiary();
        List<Quote> quotes = List.of(new Quote(45 * SECOND, 101, 103, 1, 1));
        run(diary, new JoinedFeed(List.of(ticks(), new QuoteFeed(A, quotes.iterator()))));
        assertEquals(
                List.of(
                        "0 tick 100.0",
                        "30 tick 102.0",
                        "30 ticks 100.0 to 102.0",
                        "45 quote 101.0",
                        "60 bar 100.0 to 102.0 volume 3.0",
                        "61 tick 101.0",
                        "90 tick 105.0",
                        "90 ticks 101.0 to 105.0",
                        "120 bar 101.0 to 105.0 volume 7.0",
                        "130 tick 104.0",
                        "180 bar 104.0 to 104.0 volume 5.0"),
                diary.lines);
    }

    @Test
    void anOrderMadeAtATickDoesNotTradeAtTheOpenOfItsOwnBar() {
        TickDiary diary = new TickDiary();
        diary.buyAt = 30 * SECOND;
        BacktestResult result = run(diary, ticks());
        var fill = result.record().fills().getFirst().fill();
        assertEquals(MINUTE, fill.time());
        assertEquals(101, fill.price());
    }

    @Test
    void equityIsMarkedAtTheBars() {
        BacktestResult result = run(new TickDiary(), ticks());
        assertEquals(3, result.record().equity().size());
        assertTrue(!result.cancelled());
    }

    private static MarketDataFeed ticks() {
        return new TickFeed(
                A,
                TICKS.iterator(),
                new BarWindows(TradingCalendars.alwaysOpen(ZoneOffset.UTC), BarPeriod.ONE_MINUTE));
    }

    private static BacktestResult run(Strategy strategy, MarketDataFeed feed) {
        return Backtest.run(
                new BacktestRequest(
                        Scenario.setup(() -> strategy),
                        List.of(),
                        List.of(A),
                        Scenario.bars("1 1 1 1").settings()),
                feed,
                Progress.none());
    }

    private static final class TickDiary implements Strategy {

        private final List<String> lines = new ArrayList<>();
        private long buyAt = Long.MIN_VALUE;

        @SuppressWarnings("NullAway.Init") // set when the strategy is started
        private StrategyContext context;

        private void write(String what) {
            lines.add(context.now() / SECOND + " " + what);
        }

        @Override
        public void onStart(StrategyContext started) {
            context = started;
            var unused = started.subscribe(A, new BarType.Ticks(2));
        }

        @Override
        public void onTick(Instrument instrument, Tick tick) {
            write("tick " + tick.price());
            if (tick.time() == buyAt) {
                var unused = context.submit(new MarketOrder(A, Side.BUY, 1));
            }
        }

        @Override
        public void onQuote(Instrument instrument, Quote quote) {
            write("quote " + quote.bid());
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            write("bar " + bar.open() + " to " + bar.close() + " volume " + bar.volume());
        }

        @Override
        public void onBar(Subscription subscription, Bar bar) {
            write("ticks " + bar.open() + " to " + bar.close());
        }
    }
}
