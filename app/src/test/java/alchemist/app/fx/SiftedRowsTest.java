package alchemist.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class SiftedRowsTest {

    private record Row(String name, double price) {}

    private static List<Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Row("order " + i, -i)).toList();
    }

    private static List<String> names(SiftedRows<Row> sifted) {
        return sifted.shown().stream().map(Row::name).toList();
    }

    @Test
    void everyWordMustOccurWhateverItsCase() {
        Toolkit.run(
                () -> {
                    var sifted = new SiftedRows<>(Background.direct(), Row::name);
                    sifted.setAll(rows(1_000));
                    TextField field = sifted.filterField("Filter");
                    field.setText("ORDER 99");
                    assertEquals(19, sifted.shown().size());
                    field.setText(" ");
                    assertEquals(1_000, sifted.shown().size());
                    sifted.setAll(List.of());
                    field.setText("x");
                    assertEquals(List.of(), sifted.shown());
                });
    }

    @Test
    void headersSortByRawValuesAndLeaveTheGivenOrderAtTheThirdClick() {
        Toolkit.run(
                () -> {
                    var sifted = new SiftedRows<>(Background.direct(), Row::name);
                    sifted.setAll(rows(11));
                    TableView<Row> table = sifted.table();
                    TableColumn<Row, Number> price =
                            Tables.number("Price", 100, Row::price, (r, v) -> "");
                    table.getColumns().add(price);
                    table.getSortOrder().add(price);
                    assertEquals("order 10", sifted.shown().getFirst().name());
                    price.setSortType(TableColumn.SortType.DESCENDING);
                    assertEquals("order 0", sifted.shown().getFirst().name());
                    table.getSortOrder().clear();
                    assertEquals(rows(11), sifted.shown());
                });
    }

    @Test
    void manyRowsAreSiftedInTheBackgroundAndOnlyTheLastWishCounts() {
        List<Runnable> waiting = new ArrayList<>();
        var sifted = new SiftedRows<>(new Waiting(waiting), Row::name);
        sifted.setAll(rows(100_000));
        sifted.filter("order 7");
        sifted.filter("order 99999");
        assertEquals(100_000, sifted.shown().size(), "nothing is done on the caller's thread");
        waiting.forEach(Runnable::run);
        assertEquals(List.of("order 99999"), names(sifted));
        assertNotEquals(0, waiting.size());
    }

    @Test
    void newRowsKeepTheFilter() {
        var sifted = new SiftedRows<>(Background.direct(), Row::name);
        sifted.filter("order 3");
        sifted.setAll(rows(10));
        assertEquals(List.of("order 3"), names(sifted));
        sifted.setAll(rows(40));
        assertTrue(names(sifted).contains("order 39"));
    }

    /** Does nothing before it is told to; cancelled work is never reported. */
    private record Waiting(List<Runnable> waiting) implements Background {
        @Override
        public <T> Job run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            AtomicBoolean open = new AtomicBoolean(true);
            waiting.add(
                    () -> {
                        if (open.getAndSet(false)) {
                            var unused = Background.direct().run(work, done, failed);
                        }
                    });
            return new Job() {
                @Override
                public void cancel() {
                    open.set(false);
                }

                @Override
                public boolean isRunning() {
                    return open.get();
                }
            };
        }
    }
}
