package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.parquet.SameBits;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class LakeTest {

    private static final InstrumentId SPY = InstrumentId.parse("SPY.ARCA");

    @TempDir Path home;

    @Test
    void whatIsWrittenComesBackAfterReopening() throws LakeException {
        BarSeriesBuilder b = new BarSeriesBuilder(10);
        for (int i = 0; i < 1_500_000; i++) {
            double p = (10_000 + i % 100) / 100.0;
            b.add(new Bar(i * 60_000_000_000L, p, p + 0.02, p - 0.01, p, i % 7));
        }
        BarSeries s = b.build(SPY, BarPeriod.ONE_MINUTE);
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            long t0 = System.nanoTime();
            System.out.println(lake.write(s, Provenance.synthetic("seed 1")).sentence());
            System.out.println((System.nanoTime() - t0) / 1e6);
            t0 = System.nanoTime();
            System.out.println(lake.write(s, Provenance.synthetic("seed 1")).sentence());
            System.out.println((System.nanoTime() - t0) / 1e6);
        }
        for (int k = 0; k < 3; k++) {
            long t0 = System.nanoTime();
            try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
                System.out.println("open " + (System.nanoTime() - t0) / 1e6);
                System.out.println(lake.datasets());
                System.out.println("list " + (System.nanoTime() - t0) / 1e6);
                System.out.println(lake.notes());
                t0 = System.nanoTime();
                assertTrue(SameBits.of(s, lake.load(SPY, BarPeriod.ONE_MINUTE)));
                System.out.println("load " + (System.nanoTime() - t0) / 1e6);
                assertEquals(3, lake.partitions(SPY, BarPeriod.ONE_MINUTE).size());
            }
        }
    }
}
