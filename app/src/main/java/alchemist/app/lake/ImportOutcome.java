package alchemist.app.lake;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.datalake.lake.ImportResult;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What an import changed. */
final class ImportOutcome {

    private final ImportResult result;

    ImportOutcome(ImportResult result) {
        this.result = result;
    }

    Node node() {
        Label sentence = new Label(result.sentence(), Icons.of(Feather.CHECK_CIRCLE, 16));
        sentence.getStyleClass().add("outcome");
        HBox figures =
                new HBox(
                        48,
                        figure("Added", result.added()),
                        figure("Replaced", result.replaced()),
                        figure("Unchanged", result.unchanged()));
        figures.setAlignment(Pos.CENTER);
        VBox box = new VBox(24, sentence, figures);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Node figure(String name, long bars) {
        Label number = new Label(Numbers.count(bars));
        number.getStyleClass().add("big-number");
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        VBox box = new VBox(4, number, label);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
