package alchemist.app.backtest;

import alchemist.app.form.FormStyle;
import alchemist.app.fx.FourFaces;
import alchemist.app.fx.View;
import alchemist.charts.ChartStyle;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.net.URL;

/** The backtest screen. For the FX thread. */
public final class BacktestView extends View {

    private final BacktestViewModel model;
    private final ChartStyle style;
    private final FourFaces faces = new FourFaces();
    private @Nullable ResultPane result;

    public BacktestView(BacktestViewModel model, ChartStyle style) {
        this.model = model;
        this.style = style;
    }

    @Override
    protected Node build() {
        VBox root = new VBox(new BacktestFormPane(model), faces);
        root.getStyleClass().add("backtest");
        root.getStylesheets().addAll(FormStyle.sheet(), sheet());
        root.setMinSize(0, 0);
        VBox.setVgrow(faces, Priority.ALWAYS);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return root;
    }

    @Override
    protected void activate() {
        model.refresh();
        var shown = model.history().selectedProperty().subscribe(_ -> arrange());
        own(shown::unsubscribe);
        var problem = model.form().problemProperty().subscribe(_ -> arrange());
        own(problem::unsubscribe);
        var state = model.runner().stateProperty().subscribe(_ -> arrange());
        own(state::unsubscribe);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            model.run();
            event.consume();
        }
    }

    private void arrange() {
        BacktestRun run = model.history().selectedProperty().get();
        if (model.runner().stateProperty().get() instanceof RunState.Failed failed) {
            faces.error(failed.problem(), "Run again", model::run);
        } else if (run != null) {
            show(run);
        } else if (model.runner().runningProperty().get()) {
            faces.loading(
                    "The first result of this session is on its way.",
                    model.runner().progressProperty().map(RunProgress::share),
                    model.runner()::cancel);
        } else if (!model.form().problemProperty().get().isEmpty()) {
            faces.empty("Results appear here and stay until the workstation is closed.");
        } else {
            faces.empty(
                    "Choose a strategy and data above, then run it. Results stay here until the"
                            + " workstation is closed.",
                    "Run  F5",
                    model::run);
        }
    }

    private void show(BacktestRun run) {
        ResultPane pane = result;
        if (pane == null) {
            pane = new ResultPane(model, style);
            result = pane;
        }
        if (run.number() != pane.shown()) {
            pane.show(run);
        }
        // Adding it again would take it out of the scene for a moment, and its charts with it.
        if (!faces.getChildren().contains(pane)) {
            faces.content(pane);
        }
    }

    private static String sheet() {
        URL sheet = BacktestView.class.getResource("backtest.css");
        if (sheet == null) {
            throw new IllegalStateException("the backtest's style sheet is missing");
        }
        return sheet.toExternalForm();
    }
}
