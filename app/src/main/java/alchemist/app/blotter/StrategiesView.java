package alchemist.app.blotter;

import alchemist.app.blotter.StrategyRow.Figures;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.app.fx.Times;
import alchemist.app.fx.View;
import alchemist.app.trading.OrderWords;
import alchemist.app.trading.SessionState;

import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How every deployed strategy stands. */
public final class StrategiesView extends View {

    private final StrategiesViewModel model;

    public StrategiesView(StrategiesViewModel model) {
        this.model = model;
    }

    @Override
    protected Node build() {
        FilteredList<StrategyRow> rows = new FilteredList<>(model.rows());
        TableView<StrategyRow> table =
                Tables.create(rows, "No strategies yet. Deploy one to see how it does.");
        table.getColumns().setAll(columns());
        return new BlotterPane<>(table, "Filter strategies", words -> filter(rows, words))
                .counting(Bindings.createStringBinding(this::count, model.rows()));
    }

    private static void filter(FilteredList<StrategyRow> rows, String words) {
        rows.setPredicate(words.isBlank() ? null : row -> Tables.matches(row.searched(), words));
    }

    private String count() {
        int size = model.rows().size();
        return Numbers.count(size) + (size == 1 ? " strategy" : " strategies");
    }

    private static List<TableColumn<StrategyRow, ?>> columns() {
        return List.of(
                Tables.text("Strategy", 232, row -> row.session().name()),
                ToneCell.colour(
                        words("State", 80, figures -> figures.state().word()),
                        row -> tone(row.figures().state())),
                time(),
                words("Bars", 124, StrategiesView::bars),
                count("Orders", 64, figures -> figures.activity().orders()),
                count("Fills", 64, figures -> figures.activity().fills()),
                count("Trades", 64, figures -> figures.activity().trades()),
                money("Equity", 112, figures -> figures.money().equity()),
                money("Costs", 84, figures -> figures.money().costs()),
                Tables.liveSigned(
                        "P&L",
                        104,
                        row -> row.figuresProperty().map(f -> f.money().profit()),
                        (row, v) -> Numbers.signedMoney(v)),
                words("Message", 360, figures -> OrderWords.sentence(figures.message())),
                Tables.text("Parameters", 220, StrategyRow::parameters));
    }

    private static String bars(Figures figures) {
        return Numbers.count(figures.played().bars())
                + " of "
                + Numbers.count(figures.played().of());
    }

    private static Tone tone(SessionState state) {
        return switch (state) {
            case RUNNING -> Tone.BUSY;
            case FAILED, HALTED -> Tone.DOWN;
            case PAUSED, FINISHED, STOPPED -> Tone.QUIET;
        };
    }

    private static TableColumn<StrategyRow, String> time() {
        TableColumn<StrategyRow, String> column =
                Tables.liveText(
                        "Market time",
                        160,
                        row ->
                                row.figuresProperty()
                                        .map(
                                                figures ->
                                                        Times.dateTime(
                                                                figures.played().time(),
                                                                row.session()
                                                                        .request()
                                                                        .data()
                                                                        .instrument()
                                                                        .zone())));
        column.getStyleClass().add("mono");
        return column;
    }

    private static TableColumn<StrategyRow, String> words(
            String title, double width, Function<Figures, String> word) {
        return Tables.liveText(title, width, row -> row.figuresProperty().map(word));
    }

    private static TableColumn<StrategyRow, Number> count(
            String title, double width, ToDoubleFunction<Figures> figure) {
        return Tables.liveNumber(
                title,
                width,
                row -> row.figuresProperty().map(figure::applyAsDouble),
                (row, v) -> Numbers.count((long) v));
    }

    private static TableColumn<StrategyRow, Number> money(
            String title, double width, ToDoubleFunction<Figures> figure) {
        return Tables.liveNumber(
                title,
                width,
                row -> row.figuresProperty().map(figure::applyAsDouble),
                (row, v) -> Numbers.money(v));
    }
}
