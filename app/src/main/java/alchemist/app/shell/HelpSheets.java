package alchemist.app.shell;

import alchemist.app.fx.Dialogs;
import alchemist.app.home.Version;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the Help menu shows: keyboard shortcuts, the user guide, which program this is. */
final class HelpSheets {

    private static final double WIDTH = 460;

    private static final String[][] SHORTCUTS = {
        {"Anywhere", ""},
        {"Ctrl+Shift+K", "Kill: stop all trading, at once"},
        {"Ctrl+1 … Ctrl+9", "Bring a pane to the front, in the order of the View menu"},
        {"Ctrl+O", "Import files"},
        {"F5", "Run the backtest"},
        {"Esc", "Close a dialog or the kill report"},
        {"Ctrl+Q", "Exit"},
        {"On a chart", ""},
        {"← →", "Step from bar to bar; with Shift ten at a time"},
        {"↑ ↓", "Zoom in and out"},
        {"Page Up, Page Down", "Move by a screenful"},
        {"Home, End", "First and last bar"},
        {"G", "Go to a date"},
        {"F", "Show everything"},
        {"In a table", ""},
        {"Ctrl+C", "Copy the selected rows as CSV"},
        {"Shift+click on a header", "Sort by one more column"},
    };

    /** Licences of what is shipped, as their projects state them. */
    private static final String[][] PARTS = {
        {"JavaFX", "GPL 2 with Classpath exception"},
        {"JFreeChart", "LGPL 2.1"},
        {"AtlantaFX, BentoFX", "MIT"},
        {"Ikonli", "Apache 2.0"},
        {"Feather icons", "MIT"},
        {"DuckDB", "MIT"},
        {"H2", "MPL 2.0 or EPL 1.0"},
        {"picocli, Jackson, SnakeYAML Engine, JSpecify", "Apache 2.0"},
        {"Tablesaw, fastutil, Guava, Commons Math, RoaringBitmap, univocity", "Apache 2.0"},
        {"PostgreSQL JDBC driver", "BSD 2-Clause"},
        {"SLF4J, ClassGraph, Checker Framework annotations", "MIT"},
        {"Inter, JetBrains Mono", "SIL OFL 1.1"},
    };

    private final Dialogs dialogs;

    HelpSheets(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    void shortcuts() {
        var unused = dialogs.show("Keyboard shortcuts", table(SHORTCUTS, "mono"));
    }

    void userGuide() {
        var unused = dialogs.show("User guide", GuidePage.read());
    }

    void about() {
        Version version = Version.current();
        Label program =
                new Label(
                        "Version %s, commit %s. Java %s, JavaFX %s. Apache License 2.0."
                                .formatted(
                                        version.number(),
                                        version.commit(),
                                        System.getProperty("java.version"),
                                        System.getProperty("javafx.runtime.version", "unknown")));
        program.setWrapText(true);
        program.setMaxWidth(WIDTH);
        Label parts = new Label("It ships with");
        parts.getStyleClass().add("section");
        var unused =
                dialogs.show(
                        "Alchemist Workstation",
                        new VBox(12, program, parts, table(PARTS, "plain")));
    }

    /** Lines of two; a line whose second is empty is a heading. */
    private static Node table(String[][] lines, String style) {
        GridPane grid = new GridPane(20, 6);
        for (String[] line : lines) {
            Label first = new Label(line[0]);
            if (line[1].isEmpty()) {
                first.getStyleClass().add("section");
                grid.add(first, 0, grid.getRowCount(), 2, 1);
            } else {
                first.getStyleClass().add(style);
                grid.addRow(grid.getRowCount(), first, new Label(line[1]));
            }
        }
        return grid;
    }
}
