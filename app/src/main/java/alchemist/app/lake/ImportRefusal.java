package alchemist.app.lake;

import alchemist.app.fx.FourFaces;
import alchemist.app.fx.Problem;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** Why a file was not imported. */
final class ImportRefusal {

    private final Problem problem;
    private final List<String> lines;

    ImportRefusal(Problem problem, List<String> lines) {
        this.problem = problem;
        this.lines = lines;
    }

    Node node() {
        FourFaces face = new FourFaces();
        face.error(problem);
        if (lines.size() < 2) {
            return face;
        }
        VBox.setVgrow(face, Priority.ALWAYS);
        return new VBox(8, face, new ProblemLines(lines).node());
    }
}
