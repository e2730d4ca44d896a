package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.Diary;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.JournalCodec;
import alchemist.engine.kernel.MemoryJournal;
import alchemist.engine.kernel.Replay;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Tick;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/** What happens while the market does nothing, by a clock that the test moves. */
class ClockBetweenBarsTest {

    private static final long SECOND = 1_000_000_000L;

    private final MemoryJournal journal = new MemoryJournal();
    private final Diary diary = timed();
    private final Simulation simulation = start(FillModel.NEXT_OPEN, "none");

    @Test
    void aTimerFiresAtItsTimeAndNotAtTheNextBar() {
        bar(0, 100);
        time(89);
        time(90);
        bar(60, 101);

        assertEquals(
                List.of(
                        "00:01 A 1m",
                        "00:01 next",
                        "00:01:30 timer of 00:01:30",
                        "00:02 A 1m",
                        "00:02 next"),
                diary.lines);
    }

    @Test
    void anOrderMadeBetweenBarsDoesNotTradeInTheBarThatHasBegun() {
        diary.when(
                (d, line) -> {
                    if (line.contains("timer")) {
                        submit(new MarketOrder(Diary.A, Side.BUY, 1));
                    }
                });
        bar(0, 100);
        time(90);
        bar(60, 101);
        assertEquals(0, diary.context.position(Diary.A).lots());
        bar(120, 102);
        assertEquals(102, diary.context.position(Diary.A).averagePrice());
    }

    @Test
    void anOrderExpiresByTheClockOnceTheBarIsKnownInWhichItMightHaveTraded() {
        bar(0, 100);
        Order order = submit(limit(60));
        time(119);
        assertEquals(OrderState.ACCEPTED, order.state(), "the bar from 60 on is still open to it");
        time(121);
        assertEquals(OrderState.EXPIRED, order.state());
    }

    @Test
    void withTradesAnOrderExpiresAtOnce() {
        Simulation ticks = start(FillModel.TRADES, "none");
        ticks.on(new MarketEvent.Trade(Diary.A, Tick.of(0, 100, 1)));
        Order order = diary.context.submit(limit(60));
        ticks.on(new MarketEvent.TimeReached(60 * SECOND));
        assertEquals(OrderState.ACCEPTED, order.state());
        ticks.on(new MarketEvent.TimeReached(61 * SECOND));
        assertEquals(OrderState.EXPIRED, order.state());
    }

    @Test
    void whatIsUnderWayArrivesByTheClock() {
        Simulation away = start(FillModel.NEXT_OPEN, "fixed:5s");
        away.on(closed(0, 100));
        Order order = diary.context.submit(new MarketOrder(Diary.A, Side.BUY, 1));
        away.on(new MarketEvent.TimeReached(69 * SECOND));
        assertEquals(OrderState.SUBMITTED, order.state());
        away.on(new MarketEvent.TimeReached(70 * SECOND));
        assertEquals(OrderState.ACCEPTED, order.state());
    }

    @Test
    void aReplayOfTheJournalHearsTheSame() {
        diary.when(
                (d, line) -> {
                    if (line.contains("timer")) {
                        submit(limit(120));
                    }
                });
        bar(0, 100);
        time(90);
        bar(60, 101);
        bar(120, 102);
        time(200);
        time(250);
        Diary again = timed();
        again.when(
                (d, line) -> {
                    if (line.contains("timer")) {
                        Order unused = d.context.submit(limit(120));
                    }
                });
        JournalCodec codec = new JournalCodec(id -> Diary.A);

        Replay.Outcome outcome =
                Replay.run(
                        new Deployment("p", again, List.of(Diary.A), 100_000),
                        journal.lines.stream().map(codec::decode).toList());

        assertEquals("", outcome.difference().orElse(""));
        assertEquals(1, outcome.orders());
        assertEquals(diary.lines, again.lines);
        assertEquals(simulation.engine().stateHash(), outcome.stateHash());
    }

    private static LimitOrder limit(long goodTill) {
        return new LimitOrder(Diary.A, Side.BUY, 1, 50, OrderTerms.goodTill(goodTill * SECOND));
    }

    /** A timer half a minute after each full minute and a half. */
    private static Diary timed() {
        return new Diary(
                started ->
                        Objects.requireNonNull(
                                started.context
                                        .timers()
                                        .on(
                                                after ->
                                                        after < 90 * SECOND
                                                                ? 90 * SECOND
                                                                : Long.MAX_VALUE)));
    }

    private Simulation start(FillModel fill, String latency) {
        SimulationSettings settings =
                SimulationSettings.standard()
                        .withFill(fill)
                        .withAccess(MarketAccess.DIRECT.withLatency(LatencyModel.parse(latency)));
        Simulation started =
                new Simulation(
                        new LockedVenue(
                                new SimulatedGateway(settings), new KillSwitch(), "Paper p"),
                        settings,
                        RiskGate.standard(new KillSwitch(), List.of()),
                        journal,
                        new SimulationListener() {});
        started.deploy(new Deployment("p", diary, List.of(Diary.A), 100_000));
        started.command(new Command.StartStrategy("p"));
        return started;
    }

    private Order submit(OrderRequest request) {
        Order order = diary.context.submit(request);
        simulation.deliver();
        return order;
    }

    private void time(long second) {
        simulation.on(new MarketEvent.TimeReached(second * SECOND));
    }

    private void bar(long second, double price) {
        simulation.on(closed(second, price));
        time(second + 60);
    }

    private static MarketEvent.BarClosed closed(long second, double price) {
        return MarketEvent.BarClosed.of(
                Diary.A,
                BarPeriod.ONE_MINUTE,
                new Bar(second * SECOND, price, price, price, price, 10));
    }
}
