package alchemist.datalake.lake;

import static alchemist.datalake.lake.TestBars.SPY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** Bars that were loaded are at hand until their files change or others need the room. */
class RecentBarsTest {

    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;
    private static final Provenance TEST = Provenance.synthetic("test");

    @TempDir Path home;
    private Lake lake;

    @BeforeEach
    void open() throws LakeException {
        lake = Lake.open(home, new InstrumentRegistry());
        lake.write(TestBars.minutes("2024-01-02T10:00:00Z", 10), TEST);
    }

    @AfterEach
    void close() throws LakeException {
        lake.close();
    }

    @Test
    void theSameBarsAreGivenOutAgain() throws LakeException {
        assertSame(lake.load(SPY, MINUTE), lake.load(SPY, MINUTE));
    }

    @Test
    void barsThatWereWrittenMeanwhileAreSeen() throws LakeException {
        BarSeries before = lake.load(SPY, MINUTE);
        lake.write(TestBars.minutes("2024-01-02T10:05:00Z", 1, 200), TEST);
        BarSeries after = lake.load(SPY, MINUTE);
        assertEquals(200, after.close(5));
        assertEquals(100.05, before.close(5), 1e-9, "what was given out stays");
    }

    @Test
    void anotherRangeIsOfOtherBars() throws LakeException {
        assertEquals(10, lake.load(SPY, MINUTE).size());
        long from = TestBars.at("2024-01-02T10:04:00Z");
        assertEquals(6, lake.load(SPY, MINUTE, from, Long.MAX_VALUE).size());
    }

    @Test
    void whatWasUsedLongestAgoMakesRoom() throws LakeException {
        RecentBars recent = new RecentBars(25);
        BarSeries first = load(recent, 1);
        BarSeries second = load(recent, 2);
        assertSame(first, load(recent, 1));
        BarSeries third = load(recent, 3);
        assertSame(first, load(recent, 1));
        assertSame(third, load(recent, 3));
        assertNotSame(second, load(recent, 2));
    }

    @Test
    void whatIsLargerThanTheRoomIsNotKept() throws LakeException {
        RecentBars recent = new RecentBars(9);
        assertNotSame(load(recent, 1), load(recent, 1));
    }

    /** Ten bars, under a range of their own. */
    private BarSeries load(RecentBars recent, long from) throws LakeException {
        TimeRange range = new TimeRange(from, Long.MAX_VALUE);
        List<Partition> files = List.of(lake.mending().entries().getFirst().partition());
        return recent.bars(range, files, () -> TestBars.minutes("2024-01-02T10:00:00Z", 10));
    }
}
