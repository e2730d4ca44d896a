package alchemist.app.lake;

import java.nio.file.Path;
import java.util.List;

/** The ways to bring bars in that screens offer. For the JavaFX thread. */
public interface ImportActions {

    /** Asks which files, then shows them before anything is written. */
    void pickFiles();

    /** Shows the files before anything is written. */
    void importFiles(List<Path> files);

    /** Makes the synthetic sample lake. */
    void buildSample();
}
