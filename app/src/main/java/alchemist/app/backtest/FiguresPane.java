package alchemist.app.backtest;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** The figures of a result, grouped. */
final class FiguresPane extends ScrollPane {

    private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final GridPane grid = new GridPane(12, 0);

    FiguresPane() {
        getStyleClass().add("figures");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), values);
        setContent(grid);
    }

    void show(BacktestRun run) {
        grid.getChildren().clear();
        int row = 0;
        for (Figures group : Figures.of(run)) {
            Label title = new Label(group.title());
            title.getStyleClass().addAll("section", "figure-group");
            grid.add(title, 0, row++, 2, 1);
            for (Figure figure : group.figures()) {
                grid.addRow(row++, name(figure), value(figure));
            }
        }
    }

    private static Label name(Figure figure) {
        Label name = new Label(figure.name());
        name.getStyleClass().add("figure-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.setTooltip(help(figure));
        return name;
    }

    private static Label value(Figure figure) {
        Label value = new Label(figure.value());
        value.getStyleClass().addAll("mono", "figure-value");
        value.setMinWidth(USE_PREF_SIZE);
        value.pseudoClassStateChanged(UP, figure.sign() > 0);
        value.pseudoClassStateChanged(DOWN, figure.sign() < 0);
        value.setTooltip(help(figure));
        return value;
    }

    private static Tooltip help(Figure figure) {
        Tooltip help = new Tooltip(figure.help());
        help.setWrapText(true);
        help.setMaxWidth(320);
        help.setShowDelay(Duration.millis(300));
        return help;
    }
}
