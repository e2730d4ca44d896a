package alchemist.app.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Content with room for dialogs above it. While a dialog is open the content takes no input. For
 * the JavaFX thread.
 */
public final class DialogLayer extends StackPane implements Dialogs {

    private @Nullable Node focused;

    public DialogLayer(Node content) {
        super(content);

        getStyleClass().add("dialog-layer");
    }

    @Override
    public void ask(Question question) {
        Label text = new Label(question.text());
        text.setWrapText(true);
        text.setPrefWidth(420);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox body = new VBox(16, text, buttons);
        Subscription shown = show(question.title(), body);
        for (Question.Choice choice : question.choices()) {
            buttons.getChildren().add(button(choice, shown));
        }
        buttons.getChildren().getLast().requestFocus();
    }

    @Override
    public Subscription show(String title, Node body) {
        StackPane scrim = new StackPane();
        Subscription shown = () -> close(scrim);
        VBox sheet = new VBox(12, heading(title, shown), body);
        sheet.getStyleClass().add("dialog-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scrim.getChildren().add(sheet);
        scrim.getStyleClass().add("scrim");
        scrim.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        shown.close();
                        event.consume();
                    }
                });
        open(scrim);
        return shown;
    }

    @Override
    public List<Path> pickFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private void open(Node scrim) {
        if (getChildren().size() == 1) {
            focused = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().getLast().setDisable(true);
        getChildren().add(scrim);
        scrim.requestFocus();
    }

    private void close(Node scrim) {
        if (!getChildren().remove(scrim)) {
            return;
        }
        getChildren().getLast().setDisable(false);
        if (getChildren().size() == 1 && focused != null) {
            focused.requestFocus();
            focused = null;
        }
    }

    private static HBox heading(String title, Subscription shown) {
        Label label = new Label(title);
        label.getStyleClass().add("sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(8, label, gap, Icons.quiet(Feather.X, "Close (Esc)", shown::close));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static Button button(Question.Choice choice, Subscription shown) {
        Button button = new Button(choice.text());
        switch (choice.weight()) {
            case PLAIN -> {}
            case PRIMARY -> button.getStyleClass().add("accent");
            case DANGER -> button.getStyleClass().add("danger");
        }
        button.setOnAction(
                event -> {
                    shown.close();
                    choice.action().run();
                });
        return button;
    }
}
