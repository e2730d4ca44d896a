package alchemist.app.blotter;

import alchemist.app.fx.Tables;
import alchemist.app.fx.Times;
import alchemist.engine.model.Instrument;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables over {@link RowList}s. */
final class RowTables {

    /** Enough rows to know which zones there are. */
    private static final int LOOKED_AT = 200;

    private RowTables() {}

    /** A table in which clicking a header sorts the rows by merging, not by starting anew. */
    static <R> TableView<R> create(RowList<R> rows, String whenEmpty) {
        TableView<R> table = Tables.create(FXCollections.<R>observableArrayList(), whenEmpty);
        table.setSortPolicy(
                sorted -> {
                    rows.setOrder(sorted.getComparator());
                    return true;
                });
        table.setItems(rows);
        return table;
    }

    /** Names the zone of the times in the column's header, once there are rows. */
    static <R> void nameZone(
            TableColumn<R, ?> column, ObservableList<R> rows, Function<R, Instrument> instrument) {
        String title = column.getText();
        InvalidationListener show =
                _ -> {
                    Set<ZoneId> zones =
                            rows.stream()
                                    .limit(LOOKED_AT)
                                    .map(row -> instrument.apply(row).zone())
                                    .collect(Collectors.toSet());
                    column.setText(title + zones(zones));
                };
        rows.addListener(show);
        show.invalidated(rows);
    }

    private static String zones(Set<ZoneId> zones) {
        if (zones.isEmpty()) {
            return "";
        }
        return zones.size() == 1
                ? " (" + Times.zoneName(zones.iterator().next()) + ")"
                : " (session zone)";
    }
}
