package alchemist.app.lake;

import alchemist.app.fx.FourFaces;
import alchemist.app.fx.Icons;
import alchemist.app.fx.View;

import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The lake: a searchable tree above the page of what is selected. */
public final class LakeView extends View {

    private final LakeViewModel model;
    private final ImportActions actions;
    private final FourFaces faces = new FourFaces();
    private final LakeTreeTable table;
    private final Node content;

    public LakeView(LakeViewModel model, ImportActions actions) {
        this.model = model;
        this.actions = actions;
        table = new LakeTreeTable(model);
        SplitPane split = new SplitPane(table.node(), new DatasetPane(model).node());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.5);
        content = new VBox(toolbar(), split);
        VBox.setVgrow(split, Priority.ALWAYS);
    }

    @Override
    protected Node build() {
        model.stateProperty().subscribe(state -> refresh());
        model.datasets().addListener((ListChangeListener<Dataset>) change -> refresh());
        model.events().addListener((ListChangeListener<Stored>) change -> refresh());
        return faces;
    }

    private HBox toolbar() {
        TextField search = new TextField();
        search.setPromptText("Search");
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        Node add = Icons.quiet(Feather.PLUS, "Import a file…", actions::pickFiles);
        HBox bar = new HBox(4, search, add);
        bar.getStyleClass().add("pane-bar");
        return bar;
    }

    private void refresh() {
        switch (model.stateProperty().get()) {
            case LakeState.Opening() -> faces.loading("Opening the lake");
            case LakeState.Shut(var problem) -> faces.error(problem, "Try again", model::openAgain);
            case LakeState.Open _ when model.datasets().isEmpty() && model.events().isEmpty() ->
                    faces.empty(
                            "No market data yet. Drop a file here, or:",
                            "Import a file…",
                            actions::pickFiles);
            case LakeState.Open _ -> faces.content(content);
        }
    }
}
