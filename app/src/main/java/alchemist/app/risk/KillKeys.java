package alchemist.app.risk;

import alchemist.app.fx.Subscription;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Ctrl+Shift+K, in every window: the key is taken before any control sees it, so neither a dialog
 * nor a text field can stand in its way. Esc closes the report. For the JavaFX thread.
 */
public final class KillKeys {

    /** Kills. */
    public static final KeyCombination KILL =
            new KeyCodeCombination(
                    KeyCode.K, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final KillViewModel model;
    private final EventHandler<KeyEvent> handler = this::pressed;

    public KillKeys(KillViewModel model) {
        this.model = model;
    }

    /** Makes the keys work in one scene. */
    public Subscription install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, handler);
        return () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
    }

    /** Makes the keys work in every window there is or will be, dialogs and pop-ups too. */
    public Subscription installEverywhere() {
        ListChangeListener<Window> follow =
                change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(this::add);
                        change.getRemoved().forEach(this::remove);
                    }
                };
        Window.getWindows().forEach(this::add);
        Window.getWindows().addListener(follow);
        return () -> {
            Window.getWindows().removeListener(follow);
            Window.getWindows().forEach(this::remove);
        };
    }

    private void add(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, handler);
    }

    private void remove(Window window) {
        window.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
    }

    private void pressed(KeyEvent event) {
        if (KILL.match(event)) {
            model.kill();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.openProperty().get()) {
            model.openProperty().set(false);
            event.consume();
        }
    }
}
