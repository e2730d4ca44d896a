package alchemist.app.backtest;

import alchemist.app.fx.Icons;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/** Run, how far it is, cancel; or why it can't run. */
final class RunBar extends HBox {

    private static final double WIDTH = 330;
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final double LINES = 34;

    RunBar(BacktestViewModel model) {
        super(10);
        getStyleClass().add("run-bar");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(WIDTH);
        getChildren().addAll(run(model), progress(model), rate(model), cancel(model), hint(model));
    }

    private static Button run(BacktestViewModel model) {
        Button run = Icons.button("Run  F5", Feather.PLAY, model::run);
        run.getStyleClass().add("accent");
        run.setMinWidth(USE_PREF_SIZE);
        run.disableProperty().bind(model.runnableProperty().not());
        run.setTooltip(new Tooltip("Runs the backtest with these settings (F5)."));
        return run;
    }

    private static ProgressBar progress(BacktestViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        bar.progressProperty().bind(model.runner().progressProperty().map(RunProgress::share));
        onlyWhileRunning(bar, model);
        return bar;
    }

    private static Label rate(BacktestViewModel model) {
        Label label = new Label();
        label.getStyleClass().add("mono");
        label.setMinWidth(190);
        label.textProperty().bind(model.runner().progressProperty().map(RunProgress::text));
        onlyWhileRunning(label, model);
        return label;
    }

    private static Button cancel(BacktestViewModel model) {
        Button cancel = Icons.button("Cancel", Feather.X, model.runner()::cancel);
        cancel.setMinWidth(USE_PREF_SIZE);
        onlyWhileRunning(cancel, model);
        return cancel;
    }

    /** One place for the reason why nothing can run, and for what became of the last run. */
    private static Label hint(BacktestViewModel model) {
        Label hint = new Label();
        hint.textProperty().bind(model.hintProperty());
        hint.getStyleClass().add("run-hint");
        hint.setWrapText(true);
        model.form()
                .problemProperty()
                .subscribe(problem -> hint.pseudoClassStateChanged(PROBLEM, !problem.isEmpty()));
        hint.visibleProperty().bind(model.runner().runningProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxHeight(LINES);
        hint.setMinHeight(LINES);
        return hint;
    }

    private static void onlyWhileRunning(javafx.scene.Node node, BacktestViewModel model) {
        node.visibleProperty().bind(model.runner().runningProperty());
        node.managedProperty().bind(node.visibleProperty());
    }
}
