package alchemist.app.blotter;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.function.Consumer;

/** A table of the blotter under its bar: filter, count, newer rows, copy. */
final class BlotterPane<R> extends BorderPane {

    private final TableView<R> table;
    private final HBox bar = new HBox(8);
    private final Label count = new Label();

    /**
     * @param filter told of the words as they are typed
     */
    BlotterPane(TableView<R> table, String prompt, Consumer<String> filter) {
        this.table = table;
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("filter");
        field.textProperty().subscribe(filter);
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren()
                .addAll(
                        field,
                        count,
                        gap,
                        Icons.quiet(Feather.COPY, "Copy all rows as CSV", this::copy));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("blotter-bar");
        getStyleClass().add("blotter");
        getStylesheets().add(BlotterStyle.sheet());
        setTop(bar);
        setCenter(table);
        setMinSize(0, 0);
    }

    /** What to say where older rows were let go; empty where all are there. */
    static String capped(RowList<?> rows) {
        return rows.dropped() == 0
                ? ""
                : ", the newest of " + Numbers.count((long) rows.total() + rows.dropped());
    }

    /** Shows the sentence beside the filter. */
    BlotterPane<R> counting(ObservableValue<String> sentence) {
        count.textProperty().bind(sentence);
        return this;
    }

    /** Adds something to the bar, before the copy button. */
    BlotterPane<R> with(Node control) {
        bar.getChildren().add(bar.getChildren().size() - 1, control);
        return this;
    }

    /** Holds the rows still under the mouse and offers the newer ones. */
    BlotterPane<R> steady(RowList<R> rows) {
        SteadyScroll<R> steady = new SteadyScroll<>(table, rows);
        Button newer = Icons.button("", Feather.ARROW_UP, steady::toTop);
        newer.getStyleClass().add("newer");
        newer.setMinWidth(Region.USE_PREF_SIZE);
        newer.textProperty().bind(Bindings.format("%,d newer", steady.newerProperty()));
        newer.visibleProperty().bind(steady.newerProperty().greaterThan(0));
        newer.managedProperty().bind(newer.visibleProperty());
        return with(newer);
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, Tables.csv(table)));
    }
}
