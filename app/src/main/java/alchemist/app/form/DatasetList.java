package alchemist.app.form;

import alchemist.datalake.lake.DatasetInfo;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The datasets with a search field above: typing narrows, Enter chooses. */
final class DatasetList extends VBox {

    private static final double ROW = 26;
    private static final int MOST_ROWS = 12;

    private final DatasetPickerViewModel model;
    private final Runnable chosen;
    private final TextField search = new TextField();
    private final ListView<DatasetInfo> list;

    DatasetList(DatasetPickerViewModel model, Runnable chosen) {
        super(6);
        this.model = model;
        this.chosen = chosen;
        list = new ListView<>(model.shown());
        list.getStyleClass().add("dense");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * MOST_ROWS);
        list.setCellFactory(_ -> new DatasetCell(model));
        Label empty = new Label();
        empty.getStyleClass().add("hint");
        empty.textProperty()
                .bind(
                        model.filterProperty()
                                .map(
                                        text ->
                                                text.isBlank()
                                                        ? "The lake is empty: import a file first."
                                                        : "No dataset matches '" + text + "'."));
        list.setPlaceholder(empty);
        list.setOnMouseClicked(_ -> choose());
        search.setPromptText("Search instrument, period or source");
        search.textProperty().bindBidirectional(model.filterProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(search, list);
    }

    /** Makes ready for typing. */
    void begin() {
        model.filterProperty().set("");
        DatasetInfo selected = model.selectedProperty().get();
        if (selected != null) {
            list.getSelectionModel().select(selected);
            list.scrollTo(selected);
        }
        search.requestFocus();
    }

    private void key(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case KeyCode.DOWN -> selection.selectNext();
            case KeyCode.UP -> selection.selectPrevious();
            case KeyCode.ENTER -> {
                if (selection.isEmpty()) {
                    selection.selectFirst();
                }
                choose();
            }
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - MOST_ROWS / 2));
        event.consume();
    }

    private void choose() {
        DatasetInfo selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.selectedProperty().set(selected);
            chosen.run();
        }
    }
}
