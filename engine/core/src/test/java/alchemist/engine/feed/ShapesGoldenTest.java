package alchemist.engine.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;

/** Compares Heikin-Ashi and Renko with the recorded outputs of backtrader's filters. */
class ShapesGoldenTest {

    private static final long MINUTE = 60_000_000_000L;

    private final Collected collected = new Collected();

    @Test
    void heikinAshiBarsAreBacktraders() throws IOException {
        feed(new HeikinAshi(collected));
        List<String[]> rows = SharedCsv.rows("golden/filter_heikinashi.csv");
        assertEquals(rows.size(), collected.bars.size());
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            Bar bar = collected.bars.get(i);
            assertEquals(SharedCsv.nanos(row[0], ZoneOffset.UTC), bar.time());
            assertClose(row[1], bar.open());
            assertClose(row[2], bar.high());
            assertClose(row[3], bar.low());
            assertClose(row[4], bar.close());
        }
    }

    /**
     * backtrader stamps a brick with the bar that completes it, which is where ours ends, and
     * writes the low of a falling brick into its high.
     */
    @Test
    void leadingRenkoBricksAreBacktraders() throws IOException {
        feed(new RenkoBars(new RenkoBars.Settings(0.25, 0.25, RenkoBars.Style.LEADING), collected));
        List<String[]> rows = SharedCsv.rows("golden/filter_renko.csv");
        assertEquals(rows.size(), collected.bars.size());
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            Bar brick = collected.bars.get(i);
            boolean falling = brick.close() < brick.open();
            assertEquals(SharedCsv.nanos(row[0], ZoneOffset.UTC) + MINUTE, collected.ends.get(i));
            assertClose(row[1], brick.open());
            assertClose(row[falling ? 3 : 2], brick.high());
            assertClose(row[falling ? 2 : 3], brick.low());
            assertClose(row[4], brick.close());
        }
    }

    private static void feed(BarAggregator aggregator) throws IOException {
        BarSeries minutes =
                SharedCsv.bars("golden/minute.csv", ZoneOffset.UTC, BarPeriod.ONE_MINUTE);
        for (int i = 0; i < minutes.size(); i++) {
            aggregator.add(minutes.bar(i), minutes.time(i) + MINUTE);
        }
    }

    private static void assertClose(String expected, double actual) {
        double value = Double.parseDouble(expected);
        assertEquals(value, actual, Math.abs(value) * 1e-9);
    }
}
