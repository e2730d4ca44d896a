package alchemist.app.backtest;

import alchemist.app.report.FigureGroup;
import alchemist.app.report.FigureHelp;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** All figures of a result in groups, each with its explanation. */
final class MetricsPane extends ScrollPane {

    private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");
    private static final double GROUP = 262;

    private final FlowPane groups = new FlowPane(28, 6);

    MetricsPane() {
        getStyleClass().add("figures");
        groups.getStyleClass().add("metric-groups");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(groups);
    }

    void show(BacktestRun run) {
        groups.getChildren()
                .setAll(run.details().groups().stream().map(MetricsPane::group).toList());
    }

    private static Node group(FigureGroup group) {
        GridPane grid = new GridPane(12, 0);
        grid.setPrefWidth(GROUP);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), values);
        Label title = new Label(group.title());
        title.getStyleClass().addAll("section", "figure-group");
        grid.add(title, 0, 0, 2, 1);
        for (FigureGroup.Row row : group.rows()) {
            Label name = new Label(row.name());
            name.getStyleClass().add("figure-name");
            Label value = new Label(row.value());
            value.getStyleClass().addAll("mono", "figure-value");
            value.pseudoClassStateChanged(UP, row.sign() > 0);
            value.pseudoClassStateChanged(DOWN, row.sign() < 0);
            explain(FigureHelp.of(row.name()), name, value);
            grid.addRow(grid.getRowCount(), name, value);
        }
        return grid;
    }

    private static void explain(String sentence, Label... labels) {
        Tooltip help = new Tooltip(sentence);
        help.setWrapText(true);
        help.setMaxWidth(320);
        help.setShowDelay(Duration.millis(300));
        for (Label label : labels) {
            label.setMinWidth(USE_PREF_SIZE);
            label.setTooltip(help);
        }
    }
}
