package alchemist.app.blotter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class RowListTest {

    private final RowList<String> rows = new RowList<>();

    @Test
    void theNewestIsFirstAndABatchIsOneChangeAtTheTop() {
        rows.append(List.of("a", "b"));
        List<String> changes = watch(rows);

        rows.append(List.of("c", "d"));

        assertEquals(List.of("d", "c", "b", "a"), List.copyOf(rows));
        assertEquals(List.of("added 0-2"), changes);
    }

    @Test
    void anOrderPermutesAndNewRowsAreMergedIntoIt() {
        rows.append(List.of("b", "d", "a"));
        List<String> changes = watch(rows);

        rows.setOrder(Comparator.naturalOrder());
        rows.append(List.of("e", "c"));

        assertEquals(List.of("a", "b", "c", "d", "e"), List.copyOf(rows));
        assertEquals(List.of("permuted 0-3", "added 2-3", "added 4-5"), changes);

        rows.setOrder(null);
        assertEquals(List.of("c", "e", "a", "d", "b"), List.copyOf(rows));
    }

    @Test
    void theFilterHoldsForNewRowsToo() {
        rows.append(List.of("ab", "b", "ac"));

        rows.setFilter(row -> row.startsWith("a"));
        rows.append(List.of("c", "ad"));

        assertEquals(List.of("ad", "ac", "ab"), List.copyOf(rows));
        assertEquals(5, rows.total());

        rows.setFilter(row -> true);
        assertEquals(List.of("ad", "c", "ac", "b", "ab"), List.copyOf(rows));
    }

    /** JavaFX's own lists believe what the changes say: an unfaithful one would derail them. */
    @Test
    void everyChangeIsToldSoThatAnotherListCanFollow() {
        Random random = new Random(7);
        FilteredList<String> follower = new FilteredList<>(rows, row -> !row.isEmpty());
        List<Comparator<String>> orders = new ArrayList<>();
        orders.add(null);
        orders.add(Comparator.naturalOrder());
        orders.add(Collections.reverseOrder());
        for (int i = 0; i < 300; i++) {
            switch (random.nextInt(6)) {
                case 0 -> rows.setOrder(orders.get(random.nextInt(3)));
                case 1 -> {
                    int letter = 'a' + random.nextInt(26);
                    rows.setFilter(row -> row.charAt(0) != letter);
                }
                default -> rows.append(words(random));
            }
            assertEquals(List.copyOf(rows), List.copyOf(follower));
        }
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            words.add((char) ('a' + random.nextInt(26)) + Integer.toString(random.nextInt(1_000)));
        }
        return words;
    }

    private static List<String> watch(RowList<String> rows) {
        List<String> changes = new ArrayList<>();
        rows.addListener(
                (ListChangeListener<String>)
                        change -> {
                            while (change.next()) {
                                String what = change.wasPermutated() ? "permuted " : "added ";
                                changes.add(what + change.getFrom() + "-" + change.getTo());
                            }
                        });
        return changes;
    }
}
