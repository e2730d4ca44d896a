package alchemist.app.blotter;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Question;
import alchemist.app.fx.Tables;
import alchemist.app.fx.View;
import alchemist.app.trading.OrderView;
import alchemist.app.trading.OrderWords;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Every order, newest first. */
public final class OrdersView extends View {

    private final OrdersViewModel model;
    private final Consumer<Question> ask;
    private final MenuItem cancel = new MenuItem();
    private final MenuItem cancelAll = new MenuItem("Cancel all working orders");
    private final MenuItem change = new MenuItem();

    /**
     * @param ask puts a question to the user
     */
    public OrdersView(OrdersViewModel model, Consumer<Question> ask) {
        this.model = model;
        this.ask = ask;
    }

    @Override
    protected Node build() {
        TableView<OrderRow> table =
                RowTables.create(
                        model.rows(), "No orders yet. Deploy a strategy to see its orders.");
        table.getColumns().setAll(columns());
        RowTables.nameZone(table.getColumns().getFirst(), model.rows(), OrderRow::instrument);
        cancel.setOnAction(
                event -> cancel(List.copyOf(table.getSelectionModel().getSelectedItems())));
        cancelAll.setOnAction(_ -> cancelAll());
        change.setOnAction(_ -> change(table.getSelectionModel().getSelectedItems()));
        table.getContextMenu()
                .getItems()
                .addAll(0, List.of(change, cancel, cancelAll, new SeparatorMenuItem()));
        table.getContextMenu()
                .setOnShowing(event -> offer(table.getSelectionModel().getSelectedItems()));
        return new BlotterPane<>(table, "Filter orders", model::filter)
                .counting(
                        Bindings.createStringBinding(
                                this::count, model.rows(), model.workingProperty()))
                .with(notice())
                .with(Icons.button("New order…", Feather.PLUS, model::newOrder))
                .steady(model.rows());
    }

    /** Why an order was not changed, until it has been read. */
    private Node notice() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.noticeProperty());
        HBox notice =
                new HBox(
                        4,
                        sentence,
                        Icons.quiet(Feather.X, "Dismiss this notice", model::dismissNotice));
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("blotter-notice");
        notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private String count() {
        int shown = model.rows().size();
        int all = model.rows().total();
        String orders =
                shown == all
                        ? Numbers.count(all) + (all == 1 ? " order" : " orders")
                        : Numbers.count(shown) + " of " + Numbers.count(all) + " orders";
        return orders
                + BlotterPane.capped(model.rows())
                + " · "
                + Numbers.count(model.workingProperty().get())
                + " working";
    }

    /** Names the action, and greys it where there is nothing to cancel. */
    private void offer(ObservableList<OrderRow> selected) {
        change.setDisable(selected.size() != 1 || !isWorking(selected.getFirst()));
        change.setText(
                change.isDisable()
                        ? "Change order…"
                        : "Change order " + selected.getFirst().order().number() + "…");
        cancelAll.setDisable(model.workingProperty().get() == 0);
        List<OrderRow> working = selected.stream().filter(OrdersView::isWorking).toList();
        cancel.setDisable(working.isEmpty());
        cancel.setText(
                working.size() == 1
                        ? "Cancel order " + working.getFirst().order().number()
                        : working.isEmpty()
                                ? "Cancel order"
                                : "Cancel " + working.size() + " working orders");
    }

    private void cancel(List<OrderRow> chosen) {
        List<OrderRow> working = chosen.stream().filter(OrdersView::isWorking).toList();
        if (working.isEmpty()) {
            return;
        }
        String what =
                working.size() == 1
                        ? "order " + working.getFirst().order().number()
                        : working.size() + " orders";
        askToCancel(what, () -> model.cancel(working));
    }

    private void cancelAll() {
        askToCancel("all working orders", model::cancelAll);
    }

    private void askToCancel(String what, Runnable action) {
        ask.accept(
                new Question(
                        "Cancel " + what,
                        "The exchange is asked to take it off; until it has, it may still be"
                                + " filled. The exits of a bracket go with their entry.",
                        List.of(
                                Question.Choice.plain("Keep", () -> {}),
                                Question.Choice.danger("Cancel " + what, action))));
    }

    private void change(List<OrderRow> chosen) {
        if (chosen.size() == 1) {
            model.amend(chosen.getFirst());
        }
    }

    private static boolean isWorking(OrderRow row) {
        return row.order().state().isWorking();
    }

    private static List<TableColumn<OrderRow, ?>> columns() {
        return List.of(
                Tables.mono("Time", 158, OrderRow::time),
                Tables.text("Strategy", 232, row -> row.session().name()),
                Tables.text("Instrument", 120, row -> row.instrument().id().toString()),
                Tables.mono("Order", 58, row -> row.order().number()),
                ToneCell.colour(
                        Tables.text("Side", 56, row -> row.order().request().side().name()),
                        row -> row.order().request().side() == Side.BUY ? Tone.UP : Tone.DOWN),
                Tables.text("Type", 96, row -> OrderWords.type(row.order().request().type())),
                Tables.number(
                        "Quantity",
                        76,
                        row -> row.instrument().units(row.order().request().lots()),
                        (row, value) ->
                                Numbers.quantity(value, row.instrument().quantityDecimals())),
                live("Filled", 76, order -> units(order, order.filledLots())),
                price("Limit", order -> order.request().limit()),
                price("Stop", OrderView::stop),
                price("Price", OrderView::averagePrice),
                Tables.text("In force", 76, row -> OrderWords.terms(row.order().request().terms())),
                Tables.text("Linked", 84, row -> OrderWords.links(row.order().links())),
                ToneCell.colour(
                        Tables.liveText("State", 96, row -> words(row, OrderWords::state)),
                        row -> Tone.of(row.order().state())),
                Tables.explained(
                        Tables.liveText(
                                "Reason",
                                400,
                                row ->
                                        row.orderProperty()
                                                .map(o -> OrderWords.sentence(o.reason())))));
    }

    private static ObservableValue<String> words(OrderRow row, Function<OrderState, String> word) {
        return row.orderProperty().map(order -> word.apply(order.state()));
    }

    private static TableColumn<OrderRow, Number> live(
            String title, double width, ToDoubleFunction<OrderView> value) {
        return Tables.liveNumber(
                title,
                width,
                row -> row.orderProperty().map(value::applyAsDouble),
                (row, number) -> Numbers.quantity(number, row.instrument().quantityDecimals()));
    }

    private static TableColumn<OrderRow, Number> price(
            String title, ToDoubleFunction<OrderView> value) {
        return Tables.liveNumber(
                title,
                84,
                row -> row.orderProperty().map(value::applyAsDouble),
                (row, number) ->
                        Double.isNaN(number)
                                ? ""
                                : Numbers.price(number, row.instrument().priceDecimals()));
    }

    private static double units(OrderView order, long lots) {
        return order.request().instrument().units(lots);
    }
}
