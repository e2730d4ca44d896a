package alchemist.app.shell;

import alchemist.app.fx.DialogLayer;
import alchemist.app.fx.View;
import alchemist.app.lake.ImportActions;
import alchemist.app.lake.LakeState;
import alchemist.app.lake.LakeView;
import alchemist.app.lake.StartCards;
import alchemist.app.log.LogView;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.io.File;
import java.util.List;

/** The window's content: menus above, docks between, status bar below. */
public final class ShellView extends View {

    private final Desk desk;
    private final Runnable exit;
    private final Docks docks = new Docks();
    private final DialogLayer dialogs = new DialogLayer(docks.node());
    private final ImportActions imports;

    /**
     * @param exit asked for by File, Exit
     */
    public ShellView(Desk desk, Runnable exit) {
        this.desk = desk;
        this.exit = exit;
        imports = new ShellImports(desk, dialogs);
    }

    @Override
    protected Node build() {
        add(Pane.LAKE, new LakeView(desk.lake(), imports));
        add(Pane.LOG, new LogView(desk.log()));
        BorderPane root = new BorderPane(dialogs);
        root.setTop(top());
        root.setBottom(
                new StatusBar(desk.activity(), List.of(), desk.options().pulse()).node());
        root.getStyleClass().add("shell");
        desk.shell().onShow(docks::select);
        desk.lake().datasets().addListener((ListChangeListener<Object>) change -> greet());
        desk.lake().stateProperty().subscribe(state -> greet());
        root.addEventFilter(DragEvent.DRAG_OVER, this::dragged);
        root.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        return root;
    }

    /** Questions and sheets of this window. */
    DialogLayer dialogs() {
        return dialogs;
    }

    private void add(Pane pane, View view) {
        docks.add(pane, view.node(), new ReadOnlyStringWrapper(pane.title()));
    }

    /** The start cards are there as long as the lake is open and empty. */
    private void greet() {
        boolean empty =
                desk.lake().stateProperty().get() instanceof LakeState.Open
                        && desk.lake().datasets().isEmpty();
        if (empty && !docks.has(Pane.START)) {
            add(Pane.START, new StartCards(desk.sample(), imports));
            docks.select(Pane.START);
        } else if (!empty) {
            docks.remove(Pane.START);
        }
    }

    private Node top() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, menus().bar(), gap);
        top.getStyleClass().add("top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Menus menus() {
        return new Menus()
                .add(
                        "File",
                        List.of(new MenuEntry("Import…", "Shortcut+O", imports::pickFiles)),
                        List.of(new MenuEntry("Exit", "Shortcut+Q", exit)))
                .add("View", List.of(view(Pane.LAKE, 1), view(Pane.LOG, 9)))
                .add(
                        "Data",
                        List.of(
                                MenuEntry.of("Import…", imports::pickFiles),
                                MenuEntry.of("Build the sample lake", imports::buildSample)));
    }

    private MenuEntry view(Pane pane, int digit) {
        return new MenuEntry(
                pane.title(), "Shortcut+" + digit, () -> desk.shell().show(pane));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            imports.importFiles(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
