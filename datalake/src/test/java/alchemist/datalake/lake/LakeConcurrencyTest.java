package alchemist.datalake.lake;

import static alchemist.datalake.lake.TestBars.SPY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

class LakeConcurrencyTest {

    private static final int VERSIONS = 25;
    private static final int BARS = 3_000;

    @TempDir Path home;

    /** Every version has one price level, so a mixture would show. */
    @Test
    void readersSeeOneVersionOrTheOtherWhileAFileIsReplaced() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (Lake lake = Lake.open(home, new InstrumentRegistry());
                ExecutorService readers = Executors.newFixedThreadPool(3)) {
            lake.write(version(0), Provenance.synthetic("version 0"));
            List<Future<Integer>> reads = new ArrayList<>();
            Callable<Integer> reader = () -> readUntil(done, lake);
            for (int i = 0; i < 3; i++) {
                reads.add(readers.submit(reader));
            }
            for (int i = 1; i <= VERSIONS; i++) {
                assertEquals(
                        BARS,
                        lake.write(version(i), Provenance.synthetic("version " + i)).replaced());
            }
            done.set(true);
            for (Future<Integer> read : reads) {
                assertTrue(read.get() > 0);
            }
        }
    }

    private static int readUntil(AtomicBoolean done, Lake lake) throws LakeException {
        int loads = 0;
        do {
            BarSeries bars = lake.load(SPY, BarPeriod.ONE_MINUTE);
            double level = Math.floor(bars.close(0));
            assertEquals(BARS, bars.size());
            for (double close : bars.closes()) {
                assertEquals(level, Math.floor(close));
            }
            loads++;
        } while (!done.get());
        return loads;
    }

    private static BarSeries version(int number) {
        return TestBars.minutes("2024-03-01T00:00:00Z", BARS, 100 + number);
    }
}
