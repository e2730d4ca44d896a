package alchemist.app.backtest;

import alchemist.app.form.WholeLabel;
import alchemist.app.fx.Badges;
import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.Locale;

/** Which result is shown, on which data, and what can be done with it. */
final class ResultHeader extends HBox {

    /** Room for the short name of a run with three parameters. */
    private static final double PICKER = 250;

    private final BacktestViewModel model;
    private final Label data = new WholeLabel();
    private final Label synthetic = Badges.synthetic();

    ResultHeader(BacktestViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("pane-head");
        setAlignment(Pos.CENTER_LEFT);
        data.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(results(), synthetic, data, gap, settings(), report(), deploy());
    }

    void show(BacktestRun run) {
        data.setText(RunText.data(run));
        data.setTooltip(new Tooltip(RunText.conditions(run)));
        synthetic.setVisible(run.synthetic());
    }

    private ComboBox<BacktestRun> results() {
        ComboBox<BacktestRun> box = new ComboBox<>(model.history().runs());
        box.valueProperty().bindBidirectional(model.history().selectedProperty());
        box.setCellFactory(_ -> new RunCell());
        box.setButtonCell(new ShownRun());
        box.setPrefWidth(PICKER);
        box.setMinWidth(PICKER);
        box.setTooltip(new Tooltip("The results of this session, the newest first."));
        return box;
    }

    private Button settings() {
        Button button = Icons.button("Use settings", Feather.CORNER_LEFT_UP, model::useSettings);
        button.setTooltip(new Tooltip("Puts the settings of this result back into the form."));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button report() {
        Button button = Icons.button("Save report…", Feather.FILE_TEXT, this::save);
        button.setTooltip(new Tooltip("Writes an HTML page with charts, figures and trades."));
        button.setMinWidth(USE_PREF_SIZE);
        button.setVisible(model.canSaveReports());
        button.setManaged(model.canSaveReports());
        return button;
    }

    private Button deploy() {
        Button button = Icons.button("Deploy this", Feather.SEND, model::deploy);
        button.setTooltip(
                new Tooltip("Carries strategy, data and parameters over to the deploy screen."));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void save() {
        BacktestRun run = model.history().selectedProperty().get();
        if (run == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the report");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Web page", "*.html"));
        chooser.setInitialFileName(
                "%s-%s-%s.html"
                        .formatted(
                                run.inputs().setup().id(),
                                run.inputs().dataset().instrument(),
                                run.inputs().dataset().period())
                        .toLowerCase(Locale.ROOT));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.saveReport(file.toPath());
        }
    }

    /** The chosen run in few words: the whole name would be cut off. */
    private static final class ShownRun extends ListCell<BacktestRun> {
        @Override
        protected void updateItem(@Nullable BacktestRun run, boolean empty) {
            super.updateItem(run, empty);
            setText(run == null ? null : RunText.shortName(run));
            setTooltip(run == null ? null : new Tooltip(RunText.name(run)));
        }
    }

    private static final class RunCell extends ListCell<BacktestRun> {
        @Override
        protected void updateItem(@Nullable BacktestRun run, boolean empty) {
            super.updateItem(run, empty);
            setText(
                    run == null
                            ? null
                            : RunText.name(run)
                                    + "   "
                                    + Numbers.signedPercent(run.metrics().totalReturn()));
        }
    }
}
