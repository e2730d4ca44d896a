package alchemist.app.log;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.app.fx.Times;
import alchemist.app.fx.View;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.ZoneId;

/** The log: newest line at the bottom, followed unless something is selected. */
public final class LogView extends View {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final LogViewModel model;
    private final TableView<LogLine> table;

    public LogView(LogViewModel model) {
        this.model = model;
        table = Tables.create(model.shown(), "Nothing has been logged at this level.");
    }

    @Override
    protected Node build() {
        ZoneId zone = ZoneId.systemDefault();
        table.getColumns().add(Tables.time("Time", 104, LogLine::time, t -> Times.time(t, zone)));
        table.getColumns().add(Tables.text("Level", 72, line -> line.level().text()));
        table.getColumns().add(Tables.text("From", 170, LogLine::source));
        table.getColumns().add(Tables.text("Message", 900, LogLine::text));
        table.setRowFactory(view -> new Row());
        table.getItems().addListener((ListChangeListener<LogLine>) change -> follow());
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(toolbar(), table);
    }

    @Override
    protected void activate() {
        follow();
    }

    private HBox toolbar() {
        TextField words = new TextField();
        words.setPromptText("Filter");
        words.setPrefWidth(220);
        words.textProperty().bindBidirectional(model.wordsProperty());
        Label dropped = new Label();
        dropped.getStyleClass().add("warning-text");
        dropped.textProperty()
                .bind(
                        model.droppedProperty()
                                .map(
                                        count ->
                                                count.longValue() == 0
                                                        ? ""
                                                        : Numbers.count(count.longValue())
                                                                + " lines lost"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(8, words, levels(), dropped, gap);
        bar.getChildren().add(Icons.quiet(Feather.TRASH_2, "Clear the log pane", model::clear));
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node levels() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        LogLevel[] levels = LogLevel.values();
        String[] places = {"left-pill", "center-pill", "right-pill"};
        for (int i = 0; i < levels.length; i++) {
            LogLevel level = levels[i];
            ToggleButton button = new ToggleButton(level.text());
            button.getStyleClass().add(places[i]);
            button.setToggleGroup(group);
            button.setSelected(level == model.levelProperty().get());
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        model.levelProperty().set(level);
                    });
            box.getChildren().add(button);
        }
        return box;
    }

    private void follow() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.scrollTo(table.getItems().size() - 1);
        }
    }

    /** A line in the colour of its level, with its details as tooltip. */
    private static final class Row extends TableRow<LogLine> {

        @Override
        protected void updateItem(@Nullable LogLine line, boolean empty) {
            super.updateItem(line, empty);
            LogLevel level = empty || line == null ? LogLevel.INFO : line.level();
            pseudoClassStateChanged(WARNING, level == LogLevel.WARNING);
            pseudoClassStateChanged(ERROR, level == LogLevel.ERROR);
            String details = empty || line == null ? "" : line.details();
            setTooltip(details.isEmpty() ? null : new Tooltip(details));
        }
    }
}
