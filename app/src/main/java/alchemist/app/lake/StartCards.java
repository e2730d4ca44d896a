package alchemist.app.lake;

import alchemist.app.fx.FourFaces;
import alchemist.app.fx.Icons;
import alchemist.app.fx.View;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What an empty home greets with: two ways to get market data. */
public final class StartCards extends View {

    private final SampleViewModel sample;
    private final ImportActions actions;
    private final FourFaces faces = new FourFaces();

    public StartCards(SampleViewModel sample, ImportActions actions) {
        this.sample = sample;
        this.actions = actions;
    }

    @Override
    protected Node build() {
        sample.activity().busyProperty().subscribe(this::refresh);
        sample.problemProperty().subscribe(this::refresh);
        refresh();
        return faces;
    }

    private void refresh() {
        var activity = sample.activity();
        var problem = sample.problemProperty().get();
        if (activity.busyProperty().get()) {
            faces.loading("Making market data", activity.progressProperty(), activity::cancel);
        } else if (problem != null) {
            faces.error(problem, "Try again", actions::buildSample);
        } else {
            faces.content(cards());
        }
    }

    private Node cards() {
        Label title = new Label("Start with market data");
        title.getStyleClass().add("start-title");
        Label text = new Label("Charts, backtests and paper trading work on bars in your lake.");
        text.getStyleClass().add("muted");
        Node build =
                card(
                        Feather.LAYERS,
                        "Build the sample lake",
                        "Four invented instruments with years of bars, made on this computer in"
                                + " about 10 seconds. Labelled synthetic wherever they are shown.",
                        primary("Build the sample lake", actions::buildSample));
        Node load =
                card(
                        Feather.FILE_PLUS,
                        "Import a file",
                        "Bars as CSV, plain, gz or zip, or as Parquet. Drop files anywhere on this"
                                + " window; you see what they contain before anything is written.",
                        Icons.button("Choose files…", Feather.FOLDER, actions::pickFiles));
        HBox cards = new HBox(16, build, load);
        cards.setAlignment(Pos.CENTER);
        VBox box = new VBox(8, title, text, gap(), cards);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Button primary(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Node card(Feather icon, String title, String text, Button button) {
        Label heading = new Label(title, Icons.of(icon, 20));
        heading.getStyleClass().add("heading");
        heading.setGraphicTextGap(10);
        Label words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(12, heading, words, gap(), button);
        card.getStyleClass().add("card");
        card.setPrefSize(300, 190);
        VBox.setVgrow(card.getChildren().get(2), Priority.ALWAYS);
        return card;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinHeight(8);
        return gap;
    }
}
