package alchemist.app.lake;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The tree of asset classes, instruments and periods with what is known of each period. */
final class LakeTreeTable {

    private final LakeViewModel model;
    private final LakeTree tree = new LakeTree();
    private final TreeTableView<LakeNode> table = new TreeTableView<>();

    LakeTreeTable(LakeViewModel model) {
        this.model = model;
        table.setShowRoot(false);
        table.setFixedCellSize(24);
        table.setTableMenuButtonVisible(true);
        table.getStyleClass().add("dense");
        table.setPlaceholder(hint());
        columns();
        actions();
        model.found().addListener((ListChangeListener<Dataset>) change -> rebuild());
        model.foundEvents().addListener((ListChangeListener<Stored>) change -> rebuild());
        rebuild();
    }

    Node node() {
        return table;
    }

    private void columns() {
        TreeTableColumn<LakeNode, LakeNode> name = new TreeTableColumn<>("Instrument");
        name.setPrefWidth(160);
        name.setSortable(false);
        name.setCellValueFactory(cell -> cell.getValue().valueProperty());
        name.setCellFactory(column -> new LakeNodeCell());
        table.getColumns().add(name);
        figure("Rows", 92, set -> Numbers.count(set.info().rows()));
        figure("Until", 88, set -> Times.date(set.info().last(), set.instrument().zone()));
        figure("From", 88, set -> Times.date(set.info().first(), set.instrument().zone()));
        figure("Size", 72, set -> Numbers.bytes(set.info().bytes()));
        figure("Files", 56, set -> Numbers.count(set.info().partitions()));
        figure("Age", 88, set -> Numbers.duration(model.age(set)));
        figure("Source", 88, set -> set.info().source());
        // The pane is narrow: the others are a click away, in the column menu.
        table.getColumns().subList(3, 8).forEach(column -> column.setVisible(false));
    }

    private void figure(String title, double width, Function<Stored, String> of) {
        boolean first = table.getColumns().size() == 1;
        TreeTableColumn<LakeNode, LakeNode> column = new TreeTableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.getStyleClass().add("number");
        column.setCellValueFactory(cell -> cell.getValue().valueProperty());
        column.setCellFactory(unused -> new LakeFigureCell(of, first));
        table.getColumns().add(column);
    }

    private void actions() {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> selected().ifPresent(model::select));
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        selected().ifPresent(model::openChart);
                    }
                });
        table.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        selected().ifPresent(model::openChart);
                    }
                });
        ContextMenu menu =
                new ContextMenu(
                        item("Open chart", Feather.BAR_CHART_2, model::openChart),
                        item("Backtest this", Feather.PLAY, model::backtest));
        menu.setOnShowing(
                event -> menu.getItems().forEach(entry -> entry.setDisable(selected().isEmpty())));
        table.setContextMenu(menu);
    }

    private MenuItem item(String text, Feather icon, Consumer<Dataset> action) {
        MenuItem item = new MenuItem(text, Icons.of(icon));
        item.setOnAction(event -> selected().ifPresent(action));
        return item;
    }

    private Optional<Dataset> selected() {
        TreeItem<LakeNode> item = table.getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : item.getValue().dataset();
    }

    private void rebuild() {
        String key = selected().map(Dataset::name).orElse("");
        table.setRoot(tree.items(model.found(), model.foundEvents()));
        for (int row = 0; row < table.getExpandedItemCount(); row++) {
            if (table.getTreeItem(row).getValue().key().equals(key)) {
                table.getSelectionModel().select(row);
            }
        }
    }

    private static Label hint() {
        Label label = new Label("Nothing matches the search.");
        label.getStyleClass().add("hint");
        return label;
    }
}
