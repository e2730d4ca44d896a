package alchemist.app.blotter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Toolkit;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Tapes;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderType;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.risk.KillSwitch;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/** Orders made by hand for a session that waits after its first bar. */
@Timeout(30)
class TicketTest {

    private final KillSwitch killSwitch = new KillSwitch();
    private final PaperDesk desk = new PaperDesk(killSwitch, JournalFactory.none());
    private final BlotterViewModel blotter = new BlotterViewModel(desk, Pulse.manual());
    private final OrdersViewModel orders = blotter.orders();

    @AfterEach
    void close() {
        blotter.close();
        desk.close();
    }

    @Test
    void withoutASessionTheNoticeSaysWhatToDo() {
        orders.newOrder();
        assertNull(orders.ticketProperty().get());
        assertEquals(
                "No session is running. Deploy a strategy to trade by hand beside it.",
                orders.noticeProperty().get());
    }

    @Test
    void theTicketSaysTheOrderInWordsAndTheExchangeTakesIt() throws Exception {
        TicketViewModel ticket = ticket();
        ticket.sideProperty().set(Side.SELL);
        ticket.typeProperty().set(OrderType.STOP_LIMIT);
        ticket.inForceProperty().set(TimeInForce.DAY);
        ticket.quantity().textProperty().set("10");
        ticket.stop().textProperty().set("90.00");
        ticket.limit().textProperty().set("89.50");
        assertEquals(
                "SELL 10 SPY.ARCA, stop limit, stop 90.00, limit 89.50, DAY, for the account of"
                        + " waits #1 SPY.ARCA 1m.",
                ticket.summaryProperty().get());

        assertTrue(ticket.submit());

        await(() -> orders.workingProperty().get() == 1);
        OrderRequest made = orders.rows().getFirst().order().request();
        assertTrue(made instanceof StopLimitOrder, made.toString());
        assertEquals(90, made.stop());
        assertEquals(89.5, made.limit());
        assertEquals(TimeInForce.DAY, made.terms().timeInForce());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MARKET | ''   |       | Quantity: Enter a number.
                    MARKET | -3   |       | Quantity: Must be above 0.
                    MARKET | 1.5  |       | Quantity: Must be a multiple of 1.
                    LIMIT  | 10   | cheap | Limit: 'cheap' is not a number.
                    LIMIT  | 10   | 9.999 | Limit: Must be a multiple of 0.01.
                    """)
    void nonsenseIsNamedAndNotSent(OrderType type, String quantity, String limit, String sentence)
            throws Exception {
        TicketViewModel ticket = ticket();
        ticket.typeProperty().set(type);
        ticket.quantity().textProperty().set(quantity);
        ticket.limit().textProperty().set(limit == null ? "" : limit);
        assertEquals(sentence, ticket.problemProperty().get());
        assertFalse(ticket.submit());
    }

    @Test
    void whileTradingIsHaltedAnOrderIsDenied() throws Exception {
        TicketViewModel ticket = ticket();
        ticket.quantity().textProperty().set("10");
        killSwitch.halt();
        assertTrue(ticket.submit());
        await(() -> orders.rows().size() == 1);
        assertEquals(OrderState.DENIED, orders.rows().getFirst().order().state());
    }

    /** In the size a sheet has in the smallest window. */
    @Test
    void theSheetShowsWhatTheTypeHasAndSendsOnItsButton() throws Exception {
        TicketViewModel ticket = ticket();
        boolean[] closed = new boolean[1];
        Toolkit.run(
                () -> {
                    TicketSheet sheet = new TicketSheet(ticket, () -> closed[0] = true);
                    StackPane root = new StackPane(sheet.node());
                    Scene scene = Toolkit.scene(root, 520, 360);
                    Button send = (Button) root.lookup(".accent");
                    assertTrue(send.isDisabled());
                    ticket.typeProperty().set(OrderType.STOP_LIMIT);
                    ticket.quantity().textProperty().set("10");
                    ticket.stop().textProperty().set("110");
                    ticket.limit().textProperty().set("111");
                    Toolkit.picture(scene, "order-ticket");
                    assertFalse(send.isDisabled());
                    send.fire();
                });
        assertTrue(closed[0]);
        await(() -> orders.workingProperty().get() == 1);
    }

    private TicketViewModel ticket() throws Exception {
        DeskSession session =
                desk.deploy(Tapes.slow(Probe.setup("waits", (_, _) -> {}), Tapes.swinging(20)));
        await(() -> session.status().bars().played() > 0);
        orders.newOrder();
        return Objects.requireNonNull(orders.ticketProperty().get());
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Thread.sleep(5);
            blotter.refresh();
        }
    }
}
