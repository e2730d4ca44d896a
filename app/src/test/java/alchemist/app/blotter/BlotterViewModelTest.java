package alchemist.app.blotter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.KillService;
import alchemist.app.trading.OrderView;
import alchemist.app.trading.OrderWords;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.SessionState;
import alchemist.app.trading.Tapes;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.OrderLinks;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.strategy.StrategySetup;
import alchemist.engine.time.SystemClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class BlotterViewModelTest {

    private static final long SECONDS_30 = 30_000;

    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final BlotterViewModel blotter = new BlotterViewModel(desk, Pulse.manual());

    @AfterEach
    void close() {
        blotter.close();
        desk.close();
    }

    @Test
    void ordersAndFillsOfASessionAreThereNewestFirst() throws Exception {
        DeskSession session = run(Probe.setup("two", this::buysAtOneSellsAtThree), 6);

        List<OrderRow> orders = blotter.orders().rows();
        assertEquals(2, orders.size());
        assertEquals(Side.SELL, orders.get(0).order().request().side());
        assertEquals(OrderState.FILLED, orders.get(0).order().state());
        assertEquals("2", orders.get(0).order().number());
        assertEquals("2024-03-04 09:33:00", orders.get(0).time());
        assertEquals(Side.BUY, orders.get(1).order().request().side());
        assertEquals(0, blotter.orders().workingProperty().get());
        List<FillRow> fills = blotter.fills().rows();
        assertEquals(2, fills.size());
        assertEquals(4 * fills.get(0).fill().price(), fills.get(0).value());
        assertSame(session, fills.get(0).session());
    }

    @Test
    void aRefusalSaysWhyWithItsNumbers() throws Exception {
        DeskSession unused =
                run(
                        Probe.setup(
                                "poor",
                                (bar, hands) -> {
                                    if (bar == 1) {
                                        hands.order(Side.BUY, 5_000);
                                    }
                                }),
                        3);

        OrderRow row = blotter.orders().rows().getFirst();
        assertEquals("Denied", OrderWords.state(row.order().state()));
        assertTrue(
                OrderWords.sentence(row.order().reason())
                        .matches(
                                "Not enough cash: needs 5\\d\\d,\\d{3}\\.\\d\\d USD, has"
                                        + " 100,000.00"),
                row.order().reason());
    }

    @Test
    void aStrategyThatThrowsIsShownAsFailedWithItsMessageAndItsOrdersCancelled() throws Exception {
        DeskSession unused =
                run(
                        Probe.setup(
                                "broken",
                                (bar, hands) -> {
                                    hands.order(Side.BUY, 1);
                                    if (bar == 2) {
                                        throw new IllegalStateException("no quote");
                                    }
                                }),
                        9);

        StrategyRow strategy = blotter.strategies().rows().getFirst();
        assertEquals(SessionState.FAILED, strategy.figures().state());
        assertTrue(
                strategy.figures().message().startsWith("IllegalStateException: no quote at "),
                strategy.figures().message());
        assertEquals(
                List.of(OrderState.CANCELLED, OrderState.FILLED),
                blotter.orders().rows().stream().map(row -> row.order().state()).toList());
    }

    @Test
    void positionsAndAccountAddUp() throws Exception {
        DeskSession session = run(Probe.buysOnce("holder"), 8);

        List<PositionRow> rows = blotter.positions().rows();
        PositionRow account = rows.get(0);
        PositionRow position = rows.get(1);
        assertTrue(account.isSummary());
        assertEquals("Account (USD)", account.name());
        assertEquals("LONG", position.side());
        assertEquals(10, position.figures().holding().quantity());
        assertEquals(session.request().data().bars().close(7), position.figures().holding().last());
        assertEquals(account.figures().worth().profit(), position.figures().unrealised(), 1e-9);
        assertEquals(
                account.figures().worth().equity(),
                account.figures().worth().cash() + 10 * position.figures().holding().last(),
                1e-9);
    }

    @Test
    void rowsAreUpdatedInPlace() throws Exception {
        CountDownLatch ordered = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        DeskSession session =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "slow",
                                        (bar, hands) -> {
                                            if (bar == 1) {
                                                hands.order(Side.BUY, 1);
                                                ordered.countDown();
                                                go.await();
                                            }
                                        }),
                                Tapes.swinging(3)));
        ordered.await();
        blotter.refresh();
        OrderRow row = blotter.orders().rows().getFirst();
        assertTrue(row.order().state().isWorking());
        assertEquals(1, blotter.orders().workingProperty().get());

        go.countDown();
        assertTrue(session.awaitEnd(SECONDS_30));
        blotter.refresh();

        assertSame(row, blotter.orders().rows().getFirst());
        assertEquals(OrderState.FILLED, row.order().state());
        assertEquals(0, blotter.orders().workingProperty().get());
    }

    @Test
    void aWorkingOrderCanBeCancelled() throws Exception {
        DeskSession session =
                desk.deploy(Tapes.slow(Probe.buysOnce("waiting"), Tapes.swinging(20)));
        while (blotter.orders().rows().isEmpty()) {
            blotter.refresh();
        }

        blotter.orders().cancel(List.copyOf(blotter.orders().rows()));

        while (blotter.orders().workingProperty().get() > 0) {
            blotter.refresh();
        }
        assertEquals(OrderState.CANCELLED, blotter.orders().rows().getFirst().order().state());
        assertEquals(SessionState.RUNNING, session.state());
    }

    @Test
    void whatTheKillSwitchTradesIsNumberedK() throws Exception {
        DeskSession session = run(Probe.buysOnce("holder"), 4);
        KillService kill = new KillService(desk, new SystemClock());

        kill.trip();
        while (session.hasPosition()) {
            Thread.onSpinWait();
        }
        blotter.refresh();

        assertEquals("K1", blotter.orders().rows().getFirst().order().number());
        assertEquals("K1", blotter.fills().rows().getFirst().number());
        assertEquals("FLAT", blotter.positions().rows().get(1).side());
    }

    @Test
    void theFilterTakesWordsInAnyOrder() throws Exception {
        DeskSession first = run(Probe.setup("two", this::buysAtOneSellsAtThree), 6);
        DeskSession second = run(Probe.buysOnce("other"), 6);
        assertEquals(3, blotter.orders().rows().size());

        blotter.orders().filter("sell spy");
        assertEquals(1, blotter.orders().rows().size());
        assertSame(first, blotter.orders().rows().getFirst().session());

        blotter.orders().filter("other filled");
        assertSame(second, blotter.orders().rows().getFirst().session());

        blotter.orders().filter("");
        assertEquals(3, blotter.orders().rows().size());
    }

    @Test
    void aHundredThousandOrdersAreTakenInBatches() throws Exception {
        DeskSession session = run(Probe.setup("idle", (bar, hands) -> {}), 1);
        OrdersViewModel orders = new OrdersViewModel(List::of);
        List<Integer> sizes = new ArrayList<>();
        orders.rows().setOrder(Comparator.comparing(row -> row.order().request().lots()));
        for (int i = 0; i < 100_000; i++) {
            OrderView accepted = view(session, i, OrderState.ACCEPTED);
            orders.take(session, accepted);
            orders.take(session, view(session, i, OrderState.FILLED));
            if (i % 1_000 == 999) {
                orders.flush();
                sizes.add(orders.rows().size());
            }
        }

        assertEquals(100, sizes.size());
        assertEquals(0, orders.workingProperty().get());
        orders.filter("buy 99999");
        assertEquals(1, orders.rows().size());
    }

    @Test
    void onlyTheNewestRowsAndTheWorkingOrdersAreKept() throws Exception {
        DeskSession session = run(Probe.setup("idle", (bar, hands) -> {}), 1);
        OrdersViewModel orders = new OrdersViewModel(List::of);
        for (int i = 0; i < 30_000; i++) {
            boolean works = i == 7;
            OrderState state = works ? OrderState.ACCEPTED : OrderState.FILLED;
            orders.take(session, view(session, i, state));
            if (i % 100 == 99) {
                orders.flush();
            }
        }
        assertTrue(orders.rows().size() < 11_000, "rows " + orders.rows().size());
        assertEquals(30_000, orders.rows().total() + orders.rows().dropped());
        assertEquals(8, orders.rows().getLast().order().id(), "it still works");
        assertEquals(8, orders.working(session).getFirst().id());
        assertEquals(30_000, orders.rows().getFirst().order().id());
    }

    private static OrderView view(DeskSession session, int i, OrderState state) {
        return new OrderView(
                i + 1,
                session.request().data().bars().time(0),
                new MarketOrder(
                        session.request().data().instrument(), Side.BUY, 1 + i * 7919L % 1_000),
                OrderLinks.NONE,
                Double.NaN,
                0,
                Double.NaN,
                state,
                "");
    }

    private void buysAtOneSellsAtThree(int bar, Probe.Hands hands) {
        if (bar == 1) {
            hands.order(Side.BUY, 4);
        } else if (bar == 3) {
            hands.order(Side.SELL, 4);
        }
    }

    private DeskSession run(StrategySetup setup, int bars) throws Exception {
        DeskSession session = desk.deploy(Tapes.fast(setup, Tapes.swinging(bars)));
        assertTrue(session.awaitEnd(SECONDS_30));
        blotter.refresh();
        return session;
    }
}
