package alchemist.app.blotter;

import alchemist.app.blotter.PositionRow.Figures;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.app.fx.View;

import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is held, and how every account stands. */
public final class PositionsView extends View {

    private static final PseudoClass SUMMARY = PseudoClass.getPseudoClass("summary");

    private final PositionsViewModel model;

    public PositionsView(PositionsViewModel model) {
        this.model = model;
    }

    @Override
    protected Node build() {
        FilteredList<PositionRow> rows = new FilteredList<>(model.rows());
        TableView<PositionRow> table =
                Tables.create(rows, "No positions yet. Deploy a strategy to see what it holds.");
        table.getColumns().setAll(columns());
        table.setRowFactory(_ -> new AccountRow());
        return new BlotterPane<>(table, "Filter positions", words -> filter(rows, words))
                .counting(Bindings.createStringBinding(this::count, model.rows()));
    }

    private static void filter(FilteredList<PositionRow> rows, String words) {
        rows.setPredicate(words.isBlank() ? null : row -> Tables.matches(row.searched(), words));
    }

    private String count() {
        long accounts = model.rows().stream().filter(PositionRow::isSummary).count();
        return Numbers.count(accounts) + (accounts == 1 ? " account" : " accounts");
    }

    private static List<TableColumn<PositionRow, ?>> columns() {
        return List.of(
                Tables.text("Strategy", 232, row -> row.session().name()),
                Tables.text("Instrument", 120, PositionRow::name),
                side(),
                column(
                        "Quantity",
                        92,
                        figures -> Math.abs(figures.holding().quantity()),
                        PositionsView::quantity),
                column("Average", 92, figures -> figures.holding().average(), PositionsView::price),
                column("Last", 92, figures -> figures.holding().last(), PositionsView::price),
                signed("Unrealised", 112, Figures::unrealised),
                signed("Realised", 112, Figures::realised),
                money("Cash", 120, figures -> figures.worth().cash()),
                money("Equity", 120, figures -> figures.worth().equity()),
                signed("P&L", 112, figures -> figures.worth().profit()));
    }

    private static TableColumn<PositionRow, String> side() {
        return ToneCell.colour(
                Tables.liveText("Side", 64, row -> row.figuresProperty().map(_ -> row.side())),
                row ->
                        switch (row.side()) {
                            case "LONG" -> Tone.UP;
                            case "SHORT" -> Tone.DOWN;
                            default -> Tone.QUIET;
                        });
    }

    /** Writes a figure of a row. */
    private interface Writer {
        String write(PositionRow row, double value);
    }

    private static TableColumn<PositionRow, Number> column(
            String title, double width, ToDoubleFunction<Figures> figure, Writer writer) {
        return Tables.liveNumber(
                title,
                width,
                row -> row.figuresProperty().map(figure::applyAsDouble),
                writer::write);
    }

    private static String quantity(PositionRow row, double value) {
        return row.isSummary() ? "" : Numbers.quantity(value, row.instrument().quantityDecimals());
    }

    private static String price(PositionRow row, double value) {
        return row.isSummary() ? "" : Numbers.price(value, row.instrument().priceDecimals());
    }

    private static TableColumn<PositionRow, Number> money(
            String title, double width, ToDoubleFunction<Figures> figure) {
        return column(title, width, figure, (row, v) -> row.isSummary() ? Numbers.money(v) : "");
    }

    /** Profit and loss; the account's own columns stay empty in the rows of its positions. */
    private static TableColumn<PositionRow, Number> signed(
            String title, double width, ToDoubleFunction<Figures> figure) {
        return Tables.liveSigned(
                title,
                width,
                row -> row.figuresProperty().map(figure::applyAsDouble),
                (row, v) -> title.equals("P&L") && !row.isSummary() ? "" : Numbers.signedMoney(v));
    }

    private static final class AccountRow extends TableRow<PositionRow> {
        @Override
        protected void updateItem(@Nullable PositionRow item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(SUMMARY, !empty && item != null && item.isSummary());
        }
    }
}
