package alchemist.app.shell;

import alchemist.app.fx.View;

import javafx.scene.layout.StackPane;

import java.util.function.Supplier;

/**
 * A tab's content, made when the tab is shown for the first time: the window opens without the
 * screens behind the others. For the JavaFX thread.
 */
final class LazyPane extends StackPane {

    LazyPane(Supplier<? extends View> content) {
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null && getChildren().isEmpty()) {
                                getChildren().add(content.get().node());
                            }
                        });
    }
}
