package alchemist.app.blotter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Toolkit;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.OrderView;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Tapes;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopOrder;
import alchemist.engine.risk.KillSwitch;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Changing and cancelling the orders of a session that waits after its first bar. */
@Timeout(30)
class AmendTest {

    private static final Instrument SPY = Tapes.swinging(1).instrument();

    private final KillSwitch killSwitch = new KillSwitch();
    private final PaperDesk desk = new PaperDesk(killSwitch, JournalFactory.none());
    private final BlotterViewModel blotter = new BlotterViewModel(desk, Pulse.manual());
    private final OrdersViewModel orders = blotter.orders();

    @BeforeEach
    void deploy() throws Exception {
        List<OrderRequest> requests =
                List.of(
                        new LimitOrder(SPY, Side.BUY, 10, 90),
                        new StopLimitOrder(SPY, Side.BUY, 5, 120, 121),
                        new TrailingStopOrder(SPY, Side.SELL, 5, Trail.amount(12.5)));
        DeskSession unused =
                desk.deploy(
                        Tapes.slow(
                                Probe.setup(
                                        "waits",
                                        (bar, hands) -> {
                                            if (bar == 1) {
                                                requests.forEach(hands::submit);
                                            }
                                        }),
                                Tapes.swinging(20)));
        await(() -> orders.workingProperty().get() == 3 && order(1).state() == OrderState.ACCEPTED);
    }

    @AfterEach
    void close() {
        blotter.close();
        desk.close();
    }

    @Test
    void anOrderIsChangedWhereTheUserSaysSo() {
        AmendViewModel amend = amend(1);
        assertEquals("Change order 1", amend.title());
        assertEquals("BUY 10 SPY.ARCA, limit, of waits #1 SPY.ARCA 1m", amend.order());
        assertEquals("", amend.changesProperty().get());
        assertFalse(amend.apply(), "nothing changes");

        type(amend, "Quantity", "12");
        type(amend, "Limit", "91.5");
        assertEquals("quantity 10 → 12, limit 90.00 → 91.50", amend.changesProperty().get());
        assertTrue(amend.apply());

        await(() -> order(1).request().lots() == 12);
        assertEquals(91.5, order(1).request().limit());
        assertEquals(OrderState.ACCEPTED, order(1).state());
        assertEquals("", orders.noticeProperty().get());
    }

    @Test
    void whatCantBeReadIsSaidBesideItsField() {
        AmendViewModel amend = amend(2);

        type(amend, "Stop", "119.999");
        assertEquals("Must be a multiple of 0.01.", problem(amend, "Stop"));
        assertFalse(amend.apply());
        type(amend, "Quantity", "0");
        assertEquals("Must be above 0.", problem(amend, "Quantity"));
        type(amend, "Limit", "x");
        assertEquals("'x' is not a number.", problem(amend, "Limit"));
        assertFalse(amend.ready().get());
        assertEquals("", amend.summaryProperty().get());
    }

    @Test
    void aTrailIsAnAmountOrAPercentage() {
        AmendViewModel amend = amend(3);
        assertEquals(List.of("Quantity", "Trail"), titles(amend));

        type(amend, "Trail", "100 %");
        assertEquals("Must be below 100 %.", problem(amend, "Trail"));
        type(amend, "Trail", "2.5 %");
        assertEquals("trail 12.50 → 2.5 %", amend.changesProperty().get());
        assertTrue(amend.apply());

        await(() -> Trail.percent(2.5).equals(order(3).request().trail()));
    }

    @Test
    void aTrailingStopIsShownWhereItLiesNow() {
        double close = Tapes.swinging(1).bars().close(0);
        await(() -> order(3).stop() == close - 12.5);
        assertTrue(Double.isNaN(order(3).request().stop()));
    }

    @Test
    void aHaltedDeskRefusesAndTheBlotterSaysWhy() {
        AmendViewModel amend = amend(1);
        killSwitch.halt();
        type(amend, "Limit", "95");
        assertTrue(amend.apply());

        await(() -> !orders.noticeProperty().get().isEmpty());
        assertEquals(
                "Order 1 of waits #1 SPY.ARCA 1m was not changed: trading is HALTED by the kill"
                        + " switch.",
                orders.noticeProperty().get());
        assertEquals(90, order(1).request().limit());
        orders.dismissNotice();
        assertEquals("", orders.noticeProperty().get());
    }

    @Test
    void anOrderThatEndsMeanwhileCantBeChanged() {
        AmendViewModel amend = amend(1);
        type(amend, "Limit", "95");
        orders.cancel(List.of(row(1)));
        await(() -> order(1).state() == OrderState.CANCELLED);

        assertEquals(
                "The order is not working any more: Cancelled.", amend.problemProperty().get());
        assertFalse(amend.apply());
    }

    @Test
    void anAmendmentThatComesTooLateIsAnswered() {
        DeskSession session = desk.sessions().getFirst();
        orders.cancel(List.of(row(1)));
        await(() -> order(1).state() == OrderState.CANCELLED);

        session.amend(1, Amendment.of(order(1).request()).withLots(3));

        await(() -> orders.noticeProperty().get().endsWith("was not changed: it is CANCELLED."));
    }

    @Test
    void cancelAllLeavesNoWorkingOrder() {
        orders.cancelAll();
        await(() -> orders.workingProperty().get() == 0);
    }

    @Test
    void aDraggedPriceIsWhatTheSheetBeginsWith() {
        orders.amend(desk.sessions().getFirst(), 2, amendment -> amendment.withStop(118.25));
        AmendViewModel amend = Objects.requireNonNull(orders.amendingProperty().get());
        assertEquals("stop 120.00 → 118.25", amend.changesProperty().get());
        orders.amend(desk.sessions().getFirst(), 99, UnaryOperator.identity());
        assertEquals(amend, orders.amendingProperty().get(), "an order that is over opens nothing");
    }

    @Test
    void theSheetShowsWhatChangesAndClosesWhenItHasAsked() {
        Toolkit.run(
                () -> {
                    AmendViewModel amend = amend(2);
                    boolean[] closed = new boolean[1];
                    AmendSheet sheet = new AmendSheet(amend, () -> closed[0] = true);
                    Scene scene = Toolkit.scene(new StackPane(sheet.node()), 520, 260);
                    type(amend, "Stop", "119.5");
                    Toolkit.picture(scene, "amend");
                    type(amend, "Limit", "119.999");
                    Toolkit.picture(scene, "amend-problem");
                    Button change =
                            scene.getRoot().lookupAll(".button").stream()
                                    .map(Button.class::cast)
                                    .filter(each -> each.getText().equals("Change order 2"))
                                    .findFirst()
                                    .orElseThrow();
                    assertTrue(change.isDisabled());
                    type(amend, "Limit", "120");
                    change.fire();
                    assertTrue(closed[0]);
                });
        await(() -> order(2).request().stop() == 119.5);
    }

    private AmendViewModel amend(int id) {
        assertNull(orders.amendingProperty().get());
        orders.amend(row(id));
        return Objects.requireNonNull(orders.amendingProperty().get());
    }

    private static List<String> titles(AmendViewModel amend) {
        return amend.fields().stream().map(AmendField::title).toList();
    }

    private static void type(AmendViewModel amend, String field, String text) {
        field(amend, field).text().textProperty().set(text);
    }

    private static String problem(AmendViewModel amend, String field) {
        return field(amend, field).text().problemProperty().get();
    }

    private static AmendField field(AmendViewModel amend, String title) {
        return amend.fields().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private OrderRow row(int id) {
        return orders.rows().stream()
                .filter(row -> row.order().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private OrderView order(int id) {
        return row(id).order();
    }

    private void await(BooleanSupplier condition) {
        blotter.refresh();
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
            blotter.refresh();
        }
    }
}
