package alchemist.app.backtest;

import alchemist.app.report.MonthlyReturns;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Returns by month and year; the stronger the colour, the larger the return. */
final class MonthsPane extends ScrollPane {

    private static final double STRONGEST = 0.6;
    private static final double CELL = 62;

    private final GridPane grid = new GridPane(2, 2);

    MonthsPane() {
        getStyleClass().add("figures");
        grid.getStyleClass().add("months");
        setContent(grid);
    }

    void show(BacktestRun run) {
        MonthlyReturns returns = run.details().months();
        grid.getChildren().clear();
        for (Month month : Month.values()) {
            grid.add(
                    head(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)),
                    month.getValue(),
                    0);
        }
        grid.add(head("Year"), 13, 0);
        int row = 1;
        for (MonthlyReturns.Year year : returns.years()) {
            grid.add(head(Integer.toString(year.year())), 0, row);
            for (Month month : Month.values()) {
                grid.add(cell(returns, returns.month(year.year(), month)), month.getValue(), row);
            }
            Label whole = cell(returns, year.value());
            whole.setStyle("");
            grid.add(whole, 13, row++);
        }
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small", "month");
        label.setMinWidth(CELL);
        return label;
    }

    private static Label cell(MonthlyReturns returns, @Nullable Double value) {
        Label label = new Label(value == null ? "" : returns.text(value));
        label.getStyleClass().addAll("mono", "month");
        label.setMinWidth(CELL);
        if (value != null && value != 0) {
            String color = value > 0 ? "38, 166, 154" : "239, 83, 80";
            label.setStyle(
                    "-fx-background-color: rgba(%s, %.3f)"
                            .formatted(color, STRONGEST * returns.heat(value)));
        }
        return label;
    }
}
