package alchemist.app.chart;

import alchemist.app.form.Names;
import alchemist.engine.indicator.catalog.Category;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The catalogue with a search field on the left, the settings of the chosen one on the right. */
final class IndicatorPicker extends HBox {

    private static final double ROW = 26;
    private static final int MOST_ROWS = 14;
    private static final double LIST_WIDTH = 330;

    private final IndicatorPickerViewModel model;
    private final TextField search = new TextField();
    private final ListView<IndicatorSpec> list;
    private final IndicatorSettings settings;

    IndicatorPicker(IndicatorPickerViewModel model, Runnable accept) {
        super(14);
        this.model = model;
        list = new ListView<>(model.shown());
        settings = new IndicatorSettings(model, accept);
        search.setPromptText("Search, for example rsi or bollinger");
        search.textProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        VBox left = new VBox(6, new HBox(6, search, categories()), catalogue(), found());
        left.setPrefWidth(LIST_WIDTH);
        left.setMinWidth(LIST_WIDTH);
        left.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, accept));
        getChildren().addAll(left, settings);
        getStyleClass().add("indicator-picker");
        model.chosenProperty().subscribe(this::follow);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        spec -> {
                            if (spec != null) {
                                model.chosenProperty().set(spec);
                            }
                        });
    }

    /** Makes ready for typing a name. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
        follow(model.chosenProperty().get());
    }

    /** Says what the button at the end does. */
    void setAction(String name) {
        settings.setAction(name);
    }

    private ListView<IndicatorSpec> catalogue() {
        list.getStyleClass().add("dense");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * MOST_ROWS + 2);
        list.setCellFactory(_ -> new IndicatorCell());
        Label none = new Label();
        none.getStyleClass().add("hint");
        none.textProperty()
                .bind(model.queryProperty().map("No indicator is called '%s'."::formatted));
        list.setPlaceholder(none);
        return list;
    }

    private Label found() {
        Label found = new Label();
        found.getStyleClass().addAll("muted", "small");
        found.textProperty().bind(Bindings.size(model.shown()).asString("%d indicators"));
        return found;
    }

    private ComboBox<@Nullable Category> categories() {
        List<@Nullable Category> all = new ArrayList<>();
        all.add(null);
        all.addAll(List.of(Category.values()));
        ComboBox<@Nullable Category> box = new ComboBox<>(FXCollections.observableArrayList(all));
        box.setConverter(Names.of(Category::title).withNone("All"));
        box.setPrefWidth(126);
        box.setVisibleRowCount(all.size());
        box.valueProperty().bindBidirectional(model.categoryProperty());
        box.setAccessibleText("Category");
        return box;
    }

    private void follow(@Nullable IndicatorSpec spec) {
        if (spec == null || spec.equals(list.getSelectionModel().getSelectedItem())) {
            return;
        }
        list.getSelectionModel().select(spec);
        list.scrollTo(spec);
    }

    private void key(KeyEvent event, Runnable accept) {
        var selection = list.getSelectionModel();
        if (event.getCode() == KeyCode.DOWN) {
            selection.selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            selection.selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (selection.isEmpty()) {
                selection.selectFirst();
            }
            accept.run();
        } else {
            return;
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - MOST_ROWS / 2));
        event.consume();
    }
}
