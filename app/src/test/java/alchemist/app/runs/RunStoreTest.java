package alchemist.app.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.home.Version;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.view.BarsView;
import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.Margin;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageCaps;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RunStoreTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final HashedFile BARS = new HashedFile("/data/A.csv", "ab".repeat(32));

    @TempDir Path folder;

    @Test
    void aStoredRunIsReadBackAsItWas() throws IOException {
        RunStore store = new RunStore(folder.resolve("backtests"));
        StoredRun run = run(NOON, fromLake(), 0.1);
        String id = store.save(run);
        assertTrue(RunId.FORM.matcher(id).matches(), id);
        assertEquals(6, id.length());
        assertEquals(Optional.of(run), store.find(id));
    }

    @Test
    void aRunFromAFileIsReadBackWithTheWayTheFileWasRead() throws IOException {
        RunStore store = new RunStore(folder);
        CsvOptions options =
                new CsvOptions(
                        Optional.of(InstrumentId.parse("A.FILE")),
                        Optional.of(BarPeriod.ONE_DAY),
                        Optional.of(ZoneId.of("America/New_York")),
                        List.of("time", "close"),
                        true);
        StoredRun run = run(NOON, new BarsOrigin.Csv(BARS, options), 0.1);
        assertEquals(Optional.of(run), store.find(store.save(run)));
    }

    @Test
    void aReturnThatIsNotANumberStaysThat() throws IOException {
        RunStore store = new RunStore(folder);
        String id = store.save(run(NOON, fromLake(), Double.NaN));
        assertEquals(Double.NaN, store.find(id).orElseThrow().outcome().totalReturn());
    }

    @Test
    void equalRunsHaveOneIdWheneverAndWhereverTheyRan() throws IOException {
        RunStore here = new RunStore(folder.resolve("here"));
        RunStore there = new RunStore(folder.resolve("there"));
        String id = here.save(run(NOON, fromLake(), 0.1));
        assertEquals(id, here.save(run(NOON.plusSeconds(60), fromLake(), 0.1)));
        assertEquals(id, there.save(run(NOON, fromLake(), 0.1)));
        assertEquals(List.of(id), here.ids());
        BarsOrigin moved = new BarsOrigin.Csv(BARS, CsvOptions.detect());
        BarsOrigin elsewhere =
                new BarsOrigin.Csv(
                        new HashedFile("/else/A.csv", BARS.sha256()), CsvOptions.detect());
        assertEquals(here.save(run(NOON, moved, 0.1)), here.save(run(NOON, elsewhere, 0.1)));
    }

    @Test
    void theNewestRunIsListedFirst() throws IOException {
        RunStore store = new RunStore(folder);
        String older = store.save(run(NOON, fromLake(), 0.1));
        BarsOrigin file = new BarsOrigin.Csv(BARS, CsvOptions.detect());
        String newer = store.save(run(NOON.plusSeconds(1), file, 0.1));
        assertEquals(List.of(newer, older), store.all().stream().map(RunStore.Entry::id).toList());
    }

    @Test
    void anIdThatAnotherRunHasBecomesLonger() throws IOException {
        RunStore store = new RunStore(folder);
        StoredRun run = run(NOON, fromLake(), 0.1);
        String id = store.save(run);
        BarsOrigin file = new BarsOrigin.Csv(BARS, CsvOptions.detect());
        Files.writeString(folder.resolve(id + ".json"), RunText.of(run(NOON, file, 0.1)));
        String longer = store.save(run);
        assertNotEquals(id, longer);
        assertTrue(longer.startsWith(id) && longer.length() == 7, longer);
        assertEquals(Optional.of(run), store.find(longer));
    }

    @Test
    void whatIsNoRunIsRefusedInWords() throws IOException {
        RunStore store = new RunStore(folder);
        Files.writeString(folder.resolve("abcdef.json"), "{\"at\": 3}");
        assertThrows(IOException.class, () -> store.find("abcdef"));
        IOException refused = assertThrows(IOException.class, store::all);
        assertTrue(
                String.valueOf(refused.getMessage()).contains("abcdef.json can't be read"),
                refused.toString());
        assertEquals(Optional.empty(), store.find("../abcdef"));
    }

    private static BarsOrigin fromLake() {
        return new BarsOrigin.Partitions(
                BarPeriod.ONE_MINUTE,
                BarsView.Adjusted.TRADED,
                List.of(new HashedFile("bars/A/2024.parquet", "cd".repeat(32))));
    }

    private static StoredRun run(Instant at, BarsOrigin origin, double totalReturn) {
        Instrument instrument =
                InstrumentRegistry.assumed(InstrumentId.parse("A.CME"))
                        .withMargin(new Margin(1200.5, 1100));
        BarsRead bars =
                new BarsRead(
                        instrument,
                        BarPeriod.parse("15m"),
                        new TimeRange(1_700_000_000_123_456_789L, 1_710_000_000_000_000_001L),
                        origin,
                        "ef".repeat(32),
                        Optional.of("56".repeat(32)));
        SimulationSettings settings =
                SimulationSettings.standard()
                        .withCash(12_345.67)
                        .withCommission(new CommissionModel.PerShare(0.005, 1, 0.01))
                        .withSlippage(new SlippageModel.Ticks(1.5), new SlippageCaps(false, true))
                        .withVolumeLimit(new VolumeLimit.Percent(1))
                        .withAccountType(AccountType.PROCEEDS_HELD)
                        .withFinancing(new FinancingModel(0.03, 0.06, 0));
        AccountTerms foreign =
                settings.account().withCurrency("CHF").withRates(Map.of("USD", 0.9, "EUR", 0.95));
        return new StoredRun(
                at,
                new Version("1.2.3", "abc1234"),
                new StrategyUsed(
                        "sma-cross", Map.of("fast", "10"), Map.of("file", BARS), Optional.of(BARS)),
                List.of(bars),
                settings.withAccount(foreign),
                Optional.of(new HashedFile("/data/events.csv", "34".repeat(32))),
                new Outcome("12".repeat(32), totalReturn, 7));
    }
}
