package alchemist.app.fx;

import javafx.scene.Node;

import java.nio.file.Path;
import java.util.List;

/**
 * Questions and sheets above the window's content, inside the window, so that the kill switch stays
 * in reach. For the JavaFX thread.
 */
public interface Dialogs {

    /** Asks; the choice's action runs after the question has gone. */
    void ask(Question question);

    /** Shows a sheet; closing what is returned takes it away. Esc closes it too. */
    Subscription show(String title, Node content);

    /** Lets the user pick files; empty when none was picked. */
    List<Path> pickFiles(String title);
}
