package alchemist.app.fx;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/** A pane that shows one of four faces: loading, empty, content, error. For the JavaFX thread. */
public final class FourFaces extends StackPane {

    private static final double TEXT_WIDTH = 420;

    public FourFaces() {
        getStyleClass().add("four-faces");
        setMinSize(0, 0);
    }

    /** A pane that shows its content. */
    public FourFaces(Node content) {
        this();
        content(content);
    }

    /** Work of unknown length that can't be stopped. */
    public void loading(String text) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        show(card(sentence(text), bar));
    }

    /**
     * Work that tells how far it is and can be stopped.
     *
     * @param progress from 0 to 1; negative while unknown
     */
    public void loading(String text, ObservableValue<? extends Number> progress, Runnable cancel) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("thin");
        bar.progressProperty().bind(progress.map(Number::doubleValue));
        show(card(sentence(text), bar, Icons.button("Cancel", Feather.X, cancel)));
    }

    /** Nothing here, and nothing to be done about it here. */
    public void empty(String sentence) {
        show(card(sentence(sentence)));
    }

    /** Nothing here yet, and the button that changes that. */
    public void empty(String sentence, String buttonText, Runnable action) {
        Button button = new Button(buttonText);
        button.setOnAction(event -> action.run());
        show(card(sentence(sentence), button));
    }

    public void content(Node node) {
        show(node);
    }

    /** What went wrong, why, what next, and *Copy details*. */
    public void error(Problem problem) {
        show(errorCard(problem, null));
    }

    /** The same with a button for what to do next. */
    public void error(Problem problem, String buttonText, Runnable action) {
        Button button = new Button(buttonText);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        show(errorCard(problem, button));
    }

    private static VBox errorCard(Problem problem, @Nullable Button action) {
        Label what = new Label(problem.what(), Icons.of(Feather.ALERT_TRIANGLE, 16));
        what.getStyleClass().add("error-title");
        what.setWrapText(true);
        what.setMaxWidth(TEXT_WIDTH);
        Button copy = Icons.button("Copy details", Feather.COPY, () -> copy(problem));
        HBox buttons = new HBox(8, copy);
        if (action != null) {
            buttons.getChildren().addFirst(action);
        }
        buttons.setAlignment(Pos.CENTER);
        return card(what, sentence(problem.why()), sentence(problem.next()), buttons);
    }

    private static void copy(Problem problem) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, problem.text()));
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMaxWidth(TEXT_WIDTH);
        return label;
    }

    private static VBox card(Node... nodes) {
        VBox box = new VBox(12, nodes);
        box.getStyleClass().add("face");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void show(Node node) {
        getChildren().setAll(node);
    }
}
