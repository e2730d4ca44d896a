package alchemist.charts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** What stands in place of a chart that is being loaded, has nothing to show, or has failed. */
final class ChartFace extends StackPane {

    private static final double TEXT_WIDTH = 420;

    private final Skeleton skeleton = new Skeleton();
    private final VBox content = new VBox();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    ChartFace() {
        getStyleClass().add("trading-chart-face");
        content.getStyleClass().add("trading-chart-face-content");
        content.setAlignment(Pos.CENTER);
        getChildren().addAll(skeleton, content);
        setManaged(false);
        progress.getStyleClass().add("trading-chart-progress");
        progress.setMaxWidth(TEXT_WIDTH / 2);
    }

    void loading(String sentence, @Nullable Runnable cancel) {
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        skeleton.setVisible(true);
        content.getChildren().setAll(text(sentence, "trading-chart-face-text"), progress);
        if (cancel != null) {
            content.getChildren().add(button("Cancel", cancel));
        }
        say(sentence);
    }

    /** From 0 to 1; negative when unknown. */
    void progress(double share) {
        progress.setProgress(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
    }

    void empty(String sentence, @Nullable Button action) {
        skeleton.setVisible(false);
        content.getChildren().setAll(text(sentence, "trading-chart-face-text"));
        if (action != null) {
            content.getChildren().add(action);
        }
        say(sentence);
    }

    void error(String sentence, String details) {
        skeleton.setVisible(false);
        content.getChildren()
                .setAll(
                        text("This chart can't be shown", "trading-chart-face-error"),
                        text(sentence, "trading-chart-face-text"));
        if (!details.isEmpty()) {
            HBox row = new HBox(button("Copy details", () -> copy(sentence + "\n" + details)));
            row.setAlignment(Pos.CENTER);
            content.getChildren().add(row);
        }
        say(sentence);
    }

    static Button button(String name, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("trading-chart-face-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void say(String sentence) {
        setAccessibleText(sentence);
    }

    private static Label text(String sentence, String style) {
        Label label = new Label(sentence);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(TEXT_WIDTH);
        return label;
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
