package alchemist.datalake.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleLakeTest {

    private static final List<String> LAST_BARS =
            List.of(
                    "SYNBTC.DEMO 1m 56239.9 14.0",
                    "SYNBTC.DEMO 1h 56239.9 927.0",
                    "SYNEQ.DEMO 1m 138.15 12154.0",
                    "SYNEQ.DEMO 1d 138.15 2715022.0",
                    "SYNFX.DEMO 1m 1.081 47.0",
                    "SYNTREND.DEMO 1m 72.43 7003.0",
                    "SYNTREND.DEMO 1d 72.43 2035338.0");

    private final InstrumentRegistry registry = new InstrumentRegistry();
    private final List<String> progress = new ArrayList<>();
    private Lake lake;

    @BeforeAll
    void build(@TempDir Path home) throws LakeException {
        lake = Lake.open(home, registry);
        SampleLake.build(
                lake, (what, done, total) -> progress.add(done + "/" + total + " " + what));
    }

    @AfterAll
    void close() throws LakeException {
        lake.close();
    }

    @Test
    void fourInstrumentsHaveSevenDatasets() {
        assertEquals(
                List.of(
                        "SYNBTC.DEMO 1m 86400",
                        "SYNBTC.DEMO 1h 13200",
                        "SYNEQ.DEMO 1m 23400",
                        "SYNEQ.DEMO 1d 2588",
                        "SYNFX.DEMO 1m 57600",
                        "SYNTREND.DEMO 1m 23400",
                        "SYNTREND.DEMO 1d 2588"),
                lake.datasets().stream()
                        .map(d -> d.instrument() + " " + d.period() + " " + d.rows())
                        .toList());
    }

    @Test
    void everythingIsLabelledSynthetic() {
        for (DatasetInfo dataset : lake.datasets()) {
            assertTrue(dataset.synthetic());
            assertEquals("synthetic", dataset.source());
            assertEquals(
                    "random walk, seed 20250630",
                    lake.partitions(dataset.instrument(), dataset.period()).getFirst().origin());
        }
    }

    @Test
    void buildingAgainChangesNothing() throws LakeException {
        assertTrue(
                SampleLake.build(lake, SampleLake.Progress.NONE).stream()
                        .allMatch(ImportResult::changedNothing));
    }

    /**
     * A change of the generator must be a decision: reports and screenshots refer to these bars.
     */
    @Test
    void theBarsAreTheSameOnEveryMachine() throws LakeException {
        assertEquals(LAST_BARS, lastBars());
    }

    @Test
    void pricesLieOnTheTickGridAndBarsAreWellFormed() throws LakeException {
        for (DatasetInfo dataset : lake.datasets()) {
            BarSeries bars = lake.load(dataset.instrument(), dataset.period());
            BigDecimal tick = registry.find(dataset.instrument()).orElseThrow().tickSize();
            for (int i = 0; i < bars.size(); i++) {
                Bar bar = bars.bar(i);
                assertTrue(
                        bar.low() > 0
                                && bar.low() <= Math.min(bar.open(), bar.close())
                                && bar.high() >= Math.max(bar.open(), bar.close())
                                && bar.volume() > 0,
                        bar::toString);
                BigDecimal ticks = BigDecimal.valueOf(bar.close()).remainder(tick);
                assertEquals(0, ticks.signum(), bar::toString);
            }
        }
    }

    @Test
    void aDayIsMadeOfItsMinutes() throws LakeException {
        BarSeries days = lake.load(SampleLake.SHARE, BarPeriod.ONE_DAY);
        BarSeries minutes = lake.load(SampleLake.SHARE, BarPeriod.ONE_MINUTE);
        int last = days.size() - 1;
        BarSeries session = minutes.between(days.time(last), Long.MAX_VALUE);

        assertEquals(390, session.size());
        assertEquals(session.bar(0).open(), days.bar(last).open());
        assertEquals(session.close(389), days.close(last));
        double volume = 0;
        for (double v : session.volumes()) {
            volume += v;
        }
        assertEquals(volume, days.bar(last).volume());
    }

    @Test
    void moreIsTradedAtTheOpenAndTheCloseThanAtNoon() throws LakeException {
        double[] byMinute = new double[390];
        double[] volumes = lake.load(SampleLake.SHARE, BarPeriod.ONE_MINUTE).volumes();
        for (int i = 0; i < volumes.length; i++) {
            byMinute[i % 390] += volumes[i];
        }
        double open = sum(byMinute, 0, 30);
        double noon = sum(byMinute, 180, 210);
        double close = sum(byMinute, 360, 390);

        assertTrue(open > 2 * noon);
        assertTrue(close > 2 * noon);
    }

    @Test
    void calmAndWildDaysComeInClusters() throws LakeException {
        double[] closes = lake.load(SampleLake.SHARE, BarPeriod.ONE_DAY).closes();
        double[] moves = new double[closes.length - 1];
        double mean = 0;
        for (int i = 0; i < moves.length; i++) {
            moves[i] = Math.abs(Math.log(closes[i + 1] / closes[i]));
            mean += moves[i] / moves.length;
        }
        double together = 0;
        double alone = 0;
        for (int i = 1; i < moves.length; i++) {
            together += (moves[i] - mean) * (moves[i - 1] - mean);
            alone += (moves[i] - mean) * (moves[i] - mean);
        }

        assertTrue(together / alone > 0.1, "autocorrelation " + together / alone);
    }

    @Test
    void progressNamesWhatIsBeingMade() {
        assertEquals(
                List.of(
                        "0/4 SYNEQ.DEMO",
                        "1/4 SYNTREND.DEMO",
                        "2/4 SYNFX.DEMO",
                        "3/4 SYNBTC.DEMO",
                        "4/4 Sample lake built"),
                progress);
    }

    private List<String> lastBars() throws LakeException {
        List<String> bars = new ArrayList<>();
        for (DatasetInfo dataset : lake.datasets()) {
            BarSeries series = lake.load(dataset.instrument(), dataset.period());
            Bar bar = series.bar(series.size() - 1);
            bars.add(
                    dataset.instrument()
                            + " "
                            + dataset.period()
                            + " "
                            + bar.close()
                            + " "
                            + bar.volume());
        }
        return bars;
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}
