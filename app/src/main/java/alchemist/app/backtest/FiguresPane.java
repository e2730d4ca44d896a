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

import java.util.ArrayList;
import java.util.List;

/** The figures of a result, grouped. The lines stay; only the values change. */
final class FiguresPane extends ScrollPane {

    private static final PseudoClass UP = PseudoClass.getPseudoClass("up");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final GridPane grid = new GridPane(12, 0);
    private final List<Line> lines = new ArrayList<>();

    private record Line(Label name, Label value, Tooltip help) {}

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
        List<Figures> groups = Figures.of(run);
        if (lines.isEmpty()) {
            groups.forEach(this::addLines);
        }
        List<Figure> figures = groups.stream().flatMap(each -> each.figures().stream()).toList();
        for (int i = 0; i < figures.size(); i++) {
            fill(lines.get(i), figures.get(i));
        }
    }

    private void addLines(Figures group) {
        Label title = new Label(group.title());
        title.getStyleClass().addAll("section", "figure-group");
        grid.add(title, 0, grid.getRowCount(), 2, 1);
        for (int i = 0; i < group.figures().size(); i++) {
            Line line = line();
            lines.add(line);
            grid.addRow(grid.getRowCount(), line.name(), line.value());
        }
    }

    private static Line line() {
        Label name = new Label();
        name.getStyleClass().add("figure-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label value = new Label();
        value.getStyleClass().addAll("mono", "figure-value");
        value.setMinWidth(USE_PREF_SIZE);
        Tooltip help = new Tooltip();
        help.setWrapText(true);
        help.setMaxWidth(320);
        help.setShowDelay(Duration.millis(300));
        name.setTooltip(help);
        value.setTooltip(help);
        return new Line(name, value, help);
    }

    private static void fill(Line line, Figure figure) {
        line.name().setText(figure.name());
        line.value().setText(figure.value());
        line.value().pseudoClassStateChanged(UP, figure.sign() > 0);
        line.value().pseudoClassStateChanged(DOWN, figure.sign() < 0);
        line.help().setText(figure.help());
    }
}
