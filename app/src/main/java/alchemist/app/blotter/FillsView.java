package alchemist.app.blotter;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.app.fx.View;
import alchemist.app.trading.OrderWords;
import alchemist.engine.order.Side;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;

/** Every execution, newest first. */
public final class FillsView extends View {

    private final FillsViewModel model;

    public FillsView(FillsViewModel model) {
        this.model = model;
    }

    @Override
    protected Node build() {
        TableView<FillRow> table =
                RowTables.create(model.rows(), "No fills yet. They appear as orders are executed.");
        table.getColumns().setAll(columns());
        RowTables.nameZone(
                table.getColumns().getFirst(), model.rows(), row -> row.fill().instrument());
        return new BlotterPane<>(table, "Filter fills", model::filter)
                .counting(Bindings.createStringBinding(this::count, model.rows()))
                .steady(model.rows());
    }

    private String count() {
        int shown = model.rows().size();
        int all = model.rows().total();
        String fills =
                shown == all
                        ? Numbers.count(all) + (all == 1 ? " fill" : " fills")
                        : Numbers.count(shown) + " of " + Numbers.count(all) + " fills";
        return fills + BlotterPane.capped(model.rows());
    }

    private static List<TableColumn<FillRow, ?>> columns() {
        return List.of(
                Tables.mono("Time", 158, FillRow::time),
                Tables.text("Strategy", 232, row -> row.session().name()),
                Tables.text("Instrument", 120, row -> row.fill().instrument().id().toString()),
                Tables.mono("Order", 64, FillRow::number),
                ToneCell.colour(
                        Tables.text("Side", 56, row -> row.fill().side().name()),
                        row -> row.fill().side() == Side.BUY ? Tone.UP : Tone.DOWN),
                Tables.number(
                        "Quantity",
                        88,
                        row -> row.fill().quantity(),
                        (row, value) ->
                                Numbers.quantity(
                                        value, row.fill().instrument().quantityDecimals())),
                Tables.number(
                        "Price",
                        92,
                        row -> row.fill().price(),
                        (row, value) ->
                                Numbers.price(value, row.fill().instrument().priceDecimals())),
                Tables.number("Value", 112, FillRow::value, (row, v) -> Numbers.money(v)),
                Tables.number(
                        "Commission",
                        96,
                        row -> row.fill().commission(),
                        (row, value) -> Numbers.money(value)),
                Tables.text("Currency", 72, row -> row.fill().instrument().currency()),
                Tables.text("Filled by", 140, row -> rule(row.fill().rule())));
    }

    /** {@code next-open} is {@code Next open}. */
    private static String rule(String rule) {
        return OrderWords.sentence(rule.replace('-', ' '));
    }
}
