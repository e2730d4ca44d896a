package alchemist.app.blotter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Question;
import alchemist.app.fx.Tables;
import alchemist.app.fx.Toolkit;
import alchemist.app.fx.View;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.OrderView;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Tapes;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.OrderLinks;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.risk.KillSwitch;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class BlotterViewTest {

    private final AtomicReference<Question> asked = new AtomicReference<>();
    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final BlotterViewModel blotter = new BlotterViewModel(desk, Pulse.manual());

    @BeforeEach
    void trade() throws Exception {
        run("sma-cross", this::swings, "SPY.ARCA");
        run("mean-reversion", this::fails, "QQQ.NASDAQ");
        blotter.refresh();
    }

    @AfterEach
    void close() {
        blotter.close();
        desk.close();
    }

    @Test
    void theTablesShowWhatHappened() {
        Toolkit.run(
                () -> {
                    for (int width : new int[] {1280, 1600}) {
                        Scene scene = Toolkit.scene(new StackPane(grid(blotter)), width, 900);
                        Toolkit.picture(scene, "blotter-" + width);
                    }
                    BlotterViewModel nothing =
                            new BlotterViewModel(
                                    new PaperDesk(new KillSwitch(), JournalFactory.none()),
                                    Pulse.manual());
                    Toolkit.picture(
                            Toolkit.scene(new StackPane(grid(nothing)), 1280, 800),
                            "blotter-empty");
                });
    }

    @Test
    void newRowsDoNotMoveWhatTheMouseIsOver() {
        Toolkit.run(
                () -> {
                    Scene scene = orders(1280, 240);
                    TableView<OrderRow> table = table(scene);
                    OrderRow pointedAt = table.getItems().get(2);
                    double before = top(table, pointedAt);

                    mouse(table, MouseEvent.MOUSE_ENTERED);
                    add(30);
                    layout(scene);
                    assertEquals(before, top(table, pointedAt));
                    Toolkit.picture(scene, "blotter-newer");

                    add(7);
                    layout(scene);
                    assertEquals(before, top(table, pointedAt));

                    mouse(table, MouseEvent.MOUSE_EXITED);
                    layout(scene);
                    assertEquals(0, top(table, table.getItems().getFirst()));
                });
    }

    @Test
    void theNewestComeIntoSightByThemselvesAtTheTop() {
        Toolkit.run(
                () -> {
                    Scene scene = orders(1280, 240);
                    TableView<OrderRow> table = table(scene);

                    add(30);
                    layout(scene);

                    assertEquals(0, top(table, table.getItems().getFirst()));
                });
    }

    @Test
    void aClickOnAHeaderSortsAndTheSelectionStaysWithItsRow() {
        Toolkit.run(
                () -> {
                    Scene scene = orders(1280, 400);
                    TableView<OrderRow> table = table(scene);
                    OrderRow chosen = table.getItems().get(1);
                    table.getSelectionModel().select(1);

                    TableColumn<OrderRow, ?> time = table.getColumns().getFirst();
                    time.setSortType(TableColumn.SortType.ASCENDING);
                    table.getSortOrder().add(time);
                    layout(scene);

                    assertEquals(chosen, table.getSelectionModel().getSelectedItem());
                    assertEquals(table.getItems().indexOf(chosen), row(table, chosen).getIndex());
                    String csv = Tables.csv(table);
                    assertTrue(
                            csv.startsWith("Time (New York),Strategy,Instrument,Order,Side"), csv);
                });
    }

    @Test
    void cancellingAsksFirst() {
        DeskSession session = desk.sessions().getFirst();
        blotter.orders().take(session, working(session, 4_000));
        blotter.orders().flush();
        Toolkit.run(
                () -> {
                    Scene scene = orders(1280, 400);
                    TableView<OrderRow> table = table(scene);
                    table.getSelectionModel().select(0);
                    menu(table, 1).fire();
                    Question question = asked.get();
                    assertEquals("Cancel order 4000", question.title());
                    assertEquals(
                            List.of("Keep", "Cancel order 4000"),
                            question.choices().stream().map(Question.Choice::text).toList());
                });
    }

    private static MenuItem menu(TableView<OrderRow> table, int item) {
        return table.getContextMenu().getItems().get(item);
    }

    private static OrderView working(DeskSession session, int id) {
        var data = session.request().data();
        return new OrderView(
                id,
                data.bars().time(0),
                new StopLimitOrder(data.instrument(), Side.SELL, 100, 99.5, 99, OrderTerms.GTC),
                OrderLinks.childOf(3_999),
                99.5,
                0,
                Double.NaN,
                OrderState.ACCEPTED,
                "");
    }

    @Test
    void aHundredThousandRowsAreShown() throws Exception {
        DeskSession session = desk.sessions().getFirst();
        for (int i = 0; i < 100_000; i++) {
            blotter.orders().take(session, made(session, 1_000 + i));
        }
        blotter.orders().flush();
        Toolkit.run(
                () -> {
                    Scene scene = orders(1280, 800);
                    table(scene).scrollTo(50_000);
                    Toolkit.picture(scene, "blotter-100000");
                    assertTrue(table(scene).lookupAll(".table-row-cell").size() < 60);
                });
    }

    private void add(int count) {
        DeskSession session = desk.sessions().getFirst();
        int first = blotter.orders().rows().total() + 100;
        for (int i = 0; i < count; i++) {
            blotter.orders().take(session, made(session, first + i));
        }
        blotter.orders().flush();
    }

    private static OrderView made(DeskSession session, int id) {
        var data = session.request().data();
        return new OrderView(
                id,
                data.bars().time(0) + id * 60_000_000_000L,
                new MarketOrder(data.instrument(), id % 2 == 0 ? Side.BUY : Side.SELL, 100),
                OrderLinks.NONE,
                Double.NaN,
                100,
                100.25,
                OrderState.FILLED,
                "");
    }

    private Scene orders(double width, double height) {
        return Toolkit.scene(
                new StackPane(new OrdersView(blotter.orders(), asked::set).node()), width, height);
    }

    @SuppressWarnings("unchecked")
    private static TableView<OrderRow> table(Scene scene) {
        return (TableView<OrderRow>) scene.lookup(".table-view");
    }

    private static void layout(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** How far below the header a row is drawn. */
    private static double top(TableView<OrderRow> table, OrderRow item) {
        TableRow<?> row = row(table, item);
        Bounds inTable = row.localToScene(row.getLayoutBounds());
        Node body = table.lookup(".virtual-flow");
        return inTable.getMinY() - body.localToScene(body.getLayoutBounds()).getMinY();
    }

    private static TableRow<?> row(TableView<OrderRow> table, OrderRow item) {
        return table.lookupAll(".table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> row.isVisible() && row.getItem() == item)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the row is out of sight"));
    }

    private static void mouse(TableView<OrderRow> table, EventType<MouseEvent> type) {
        Event.fireEvent(
                table,
                new MouseEvent(
                        type,
                        50,
                        90,
                        50,
                        90,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static GridPane grid(BlotterViewModel model) {
        List<View> views =
                List.of(
                        new OrdersView(model.orders(), _ -> {}),
                        new FillsView(model.fills()),
                        new PositionsView(model.positions()),
                        new StrategiesView(model.strategies()));
        GridPane grid = new GridPane(0, 6);
        for (int i = 0; i < views.size(); i++) {
            Node node = views.get(i).node();
            GridPane.setHgrow(node, Priority.ALWAYS);
            GridPane.setVgrow(node, Priority.ALWAYS);
            grid.add(node, 0, i);
        }
        return grid;
    }

    private void run(String id, Probe.Reaction reaction, String instrument) throws Exception {
        DeskSession session =
                desk.deploy(Tapes.fast(Probe.setup(id, reaction), Tapes.swinging(instrument, 200)));
        assertTrue(session.awaitEnd(30_000));
    }

    private void swings(int bar, Probe.Hands hands) {
        if (bar % 40 == 10) {
            hands.order(Side.BUY, 100);
        } else if (bar % 40 == 30) {
            hands.order(Side.SELL, 100);
        } else if (bar == 50) {
            hands.order(Side.BUY, 50_000);
        }
    }

    private void fails(int bar, Probe.Hands hands) {
        if (bar % 15 == 1) {
            hands.order(bar % 2 == 0 ? Side.BUY : Side.SELL, 20);
        }
        if (bar == 61) {
            throw new ArithmeticException("/ by zero");
        }
    }
}
