package alchemist.datalake.event;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.Aggressor;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What stays and what goes when new events come. */
class EventMergeTest {

    @Test
    void aTradeWithTheSameIdIsReplacedThoughItsTimeIsAnother() {
        EventSeries old = trades(1, 10, 100, 2, 20, 101, 3, 30, 102);
        EventSeries fresh = trades(2, 35, 201);

        EventMerge merge = EventMerge.of(old, fresh);

        assertArrayEquals(new double[] {100, 102, 201}, merge.result().values(0));
        assertArrayEquals(new long[] {10, 30, 35}, merge.result().times());
        assertEquals(List.of(0L, 1L, 0L), counts(merge));
    }

    @Test
    void withoutIdsTheNewTradesOfAnInstantTakeThePlaceOfTheOldOnesOfIt() {
        EventSeries old = TestTrades.at(new long[] {10, 20, 20, 30}, 1, 2, 3, 4);
        EventSeries fresh = TestTrades.at(new long[] {20, 25}, 9, 8);

        EventMerge merge = EventMerge.of(old, fresh);

        assertArrayEquals(new double[] {1, 9, 8, 4}, merge.result().values(0));
        assertEquals(List.of(1L, 1L, 0L), counts(merge));
    }

    @Test
    void partOfADayLeavesTheRestOfTheDayAlone() {
        EventSeries day = TestTrades.random(0, 1_000, 0, 1);
        long noon = day.time(500);

        EventMerge merge = EventMerge.of(day, day.between(noon, Long.MAX_VALUE));

        assertTrue(merge.changesNothing());
        assertTrue(merge.result().sameBits(day));
    }

    @Test
    void uuidsAreToldApartByBothHalves() {
        EventColumns old = new EventColumns(EventKind.TRADES, 2);
        old.addTrade(1, 10, 1, Aggressor.BUYER);
        old.id(7, 1);
        EventColumns fresh = new EventColumns(EventKind.TRADES, 2);
        fresh.addTrade(1, 11, 1, Aggressor.BUYER);
        fresh.id(8, 1);

        EventMerge merge = EventMerge.of(old.build(TestTrades.BTC), fresh.build(TestTrades.BTC));

        assertEquals(2, merge.result().size());
    }

    @Test
    void tradesWithIdsTakeThePlaceOfThoseOfTheirInstantThatHaveNone() {
        EventSeries named = trades(1, 10, 100, 2, 20, 101);
        EventSeries unnamed = TestTrades.at(new long[] {20}, 101);

        EventSeries mixed = EventMerge.of(named, unnamed).result();
        EventSeries again = EventMerge.of(mixed, named).result();

        assertTrue(again.sameBits(named));
    }

    @Test
    void mergingByIdIsWhatAMapWouldDo() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 200; run++) {
            TreeMap<Integer, Double> map = new TreeMap<>();
            EventSeries lake = trades();
            for (int part = 0; part < 4; part++) {
                List<Integer> row = new ArrayList<>();
                int id = random.nextInt(30);
                int size = random.nextInt(20);
                for (int i = 0; i < size; i++) {
                    int price = random.nextInt(1, 50);
                    row.addAll(List.of(id, id, price));
                    map.put(id, (double) price);
                    id += 1 + random.nextInt(3);
                }
                lake =
                        EventMerge.of(lake, trades(row.stream().mapToInt(v -> v).toArray()))
                                .result();
            }
            assertArrayEquals(map.values().stream().mapToDouble(v -> v).toArray(), lake.values(0));
        }
    }

    /** Id, time and price of each trade. */
    private static EventSeries trades(int... values) {
        EventColumns columns = new EventColumns(EventKind.TRADES, 4);
        for (int i = 0; i < values.length; i += 3) {
            columns.addTrade(values[i + 1], values[i + 2], 1, Aggressor.UNKNOWN);
            columns.id(0, values[i]);
        }
        return columns.build(TestTrades.BTC);
    }

    private static List<Long> counts(EventMerge merge) {
        return List.of(merge.added(), merge.replaced(), merge.unchanged());
    }
}
