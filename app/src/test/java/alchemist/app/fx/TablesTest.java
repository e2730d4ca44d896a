package alchemist.app.fx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class TablesTest {

    private record Row(String name, double price, double profit) {}

    private static ObservableList<Row> rows(int count) {
        return FXCollections.observableArrayList(
                IntStream.range(0, count)
                        .mapToObj(i -> new Row("order " + i, 100 + i * 0.25, (i % 7 - 3) * 12.5))
                        .toList());
    }

    private static TableView<Row> table(ObservableList<Row> rows) {
        TableView<Row> table = Tables.create(rows, "No orders yet.");
        table.getColumns().add(Tables.text("Name", 120, Row::name));
        table.getColumns()
                .add(Tables.number("Price", 100, Row::price, (r, v) -> Numbers.price(v, 2)));
        table.getColumns()
                .add(Tables.signed("P&L", 100, Row::profit, (r, v) -> Numbers.signedMoney(v)));
        return table;
    }

    @Test
    void aHundredThousandRowsMakeOnlyTheCellsThatAreSeen() {
        Toolkit.run(
                () -> {
                    TableView<Row> table = table(rows(100_000));
                    Scene scene = Toolkit.scene(new VBox(table), 400, 300);
                    table.scrollTo(60_000);
                    scene.getRoot().layout();
                    int cells = table.lookupAll(".table-row-cell").size();
                    assertTrue(cells > 5 && cells < 40, cells + " row cells");
                    Toolkit.picture(scene, "table");
                });
    }

    @Test
    void momentsAreCopiedAsIsoText() {
        Toolkit.run(
                () -> {
                    TableView<Row> table = table(rows(1));
                    table.getColumns()
                            .add(
                                    Tables.time(
                                            "Time",
                                            100,
                                            row -> 1_381_152_660_500_000_000L,
                                            t -> "7 Oct"));
                    assertTrue(
                            Tables.csv(table).endsWith(",2013-10-07T13:31:00.500Z\n"),
                            Tables.csv(table));
                });
    }

    @Test
    void copyingWorksOnRawValues() {
        Toolkit.run(
                () ->
                        assertTrue(
                                Tables.csv(table(rows(1_000)))
                                        .startsWith("Name,Price,P&L\norder 0,100,-37.5\n")));
    }
}
