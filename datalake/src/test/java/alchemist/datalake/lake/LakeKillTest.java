package alchemist.datalake.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.parquet.BarFileInfo;
import alchemist.datalake.parquet.SameBits;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One lake, changed by one process after the other, each of which dies: at a step of the write
 * protocol, or by {@code SIGKILL} at any moment. After each death no file is broken, whatever was
 * acknowledged is there, the change under way is wholly there or wholly not in every file, and the
 * catalogue says what the files say. {@code -Pcrashes} kills two hundred.
 */
class LakeKillTest {

    private static final int RUNS = Integer.getInteger("alchemist.crashes", 10);
    private static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;

    @TempDir static Path driver;
    @TempDir Path home;
    @TempDir Path logs;

    private final Map<InstrumentId, SortedMap<Long, Double>> expected = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(20240101);

    @Test
    void whateverMomentAProcessDiesAtTheLakeStaysWhole() throws Exception {
        CrashPlan.INSTRUMENTS.forEach(each -> expected.put(each, new TreeMap<>()));
        int died = 0;
        for (int run = 0; run < RUNS; run++) {
            int seed = 1_000 + run;
            Path acknowledged = logs.resolve("acknowledged-" + run);
            if (runUntilDeath(run, seed, acknowledged)) {
                died++;
            }
            int done = Files.exists(acknowledged) ? (int) Files.size(acknowledged) : 0;
            check(seed, done);
        }
        assertTrue(died >= RUNS * 3 / 4, "only " + died + " of " + RUNS + " processes died");
    }

    /** Every second process dies at the next step in turn, every second one at any moment. */
    private boolean runUntilDeath(int run, int seed, Path acknowledged) throws Exception {
        WriteStep[] steps = WriteStep.values();
        boolean atStep = run % 2 == 0;
        Path log = logs.resolve("log-" + run);
        Process child =
                ChildProcess.start(
                        CrashingProcess.class,
                        ThinDriver.classPath(driver),
                        log,
                        home.toString(),
                        Integer.toString(seed),
                        acknowledged.toString(),
                        atStep ? steps[run / 2 % steps.length].name() : "NONE",
                        Integer.toString(1 + random.nextInt(6)));
        if (!atStep) {
            awaitFirst(acknowledged, child);
            Thread.sleep(random.nextInt(150));
            child.destroyForcibly();
        }
        int exit = child.waitFor();
        assertTrue(
                exit == 0 || exit == ChildProcess.DEAD, () -> exit + ": " + ChildProcess.text(log));
        return exit == ChildProcess.DEAD;
    }

    private static void awaitFirst(Path acknowledged, Process child) throws Exception {
        while (Files.notExists(acknowledged) && !child.waitFor(5, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    /** Opens the lake, as the next user would, and compares it with what was acknowledged. */
    private void check(int seed, int done) throws Exception {
        CrashPlan plan = new CrashPlan(seed);
        for (int i = 0; i < done; i++) {
            apply(plan.next(), expected);
        }
        CrashPlan.Change underWay = plan.next();
        Map<InstrumentId, SortedMap<Long, Double>> after = new HashMap<>(expected);
        apply(underWay, after);
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            assertTrue(
                    lake.notes().stream().noneMatch(note -> note.contains("left out")),
                    () -> lake.notes().toString());
            for (InstrumentId instrument : CrashPlan.INSTRUMENTS) {
                compare(lake, instrument, after.getOrDefault(instrument, new TreeMap<>()));
                for (PartitionInfo file : lake.partitions(instrument, MINUTE)) {
                    assertEquals(file.sha256(), Sha256.of(file.file()));
                    assertEquals(file.rows(), BarFileInfo.read(file.file()).rows());
                }
                assertEquals(List.of(), lake.faults(instrument, MINUTE));
            }
            assertEquals(List.of(), lake.events().faults(CrashPlan.TRADED, EventKind.TRADES));
            assertEquals(0, count(home.resolve("lake/tmp")));
        }
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            assertEquals(List.of(), lake.notes(), "the catalogue has healed");
        }
    }

    /** A change keeps nothing of the maps it finds. */
    private static void apply(
            CrashPlan.Change change, Map<InstrumentId, SortedMap<Long, Double>> bars) {
        TreeMap<Long, Double> merged = new TreeMap<>();
        if (!change.isDeletion()) {
            merged.putAll(bars.getOrDefault(change.instrument(), new TreeMap<>()));
            merged.putAll(change.bars());
        }
        bars.put(change.instrument(), merged);
    }

    /** Each file, of one year or day, is from before or from after the change under way. */
    private void compare(Lake lake, InstrumentId instrument, SortedMap<Long, Double> after)
            throws LakeException {
        SortedMap<Long, Double> before = expected.getOrDefault(instrument, new TreeMap<>());
        SortedMap<Long, Double> found =
                instrument.equals(CrashPlan.TRADED) ? trades(lake) : bars(lake, instrument);
        TreeMap<Long, Double> now = new TreeMap<>();
        now.putAll(
                one(
                        instrument,
                        found.headMap(CrashPlan.NEW_YEAR),
                        before.headMap(CrashPlan.NEW_YEAR),
                        after.headMap(CrashPlan.NEW_YEAR)));
        now.putAll(
                one(
                        instrument,
                        found.tailMap(CrashPlan.NEW_YEAR),
                        before.tailMap(CrashPlan.NEW_YEAR),
                        after.tailMap(CrashPlan.NEW_YEAR)));
        expected.put(instrument, now);
    }

    private static SortedMap<Long, Double> bars(Lake lake, InstrumentId instrument)
            throws LakeException {
        TreeMap<Long, Double> found = new TreeMap<>();
        if (lake.dataset(instrument, MINUTE).isPresent()) {
            BarSeries bars = lake.load(instrument, MINUTE);
            // The bars of the plan follow from their prices, bit for bit.
            for (int i = 0; i < bars.size(); i++) {
                found.put(bars.time(i), bars.close(i));
            }
            assertTrue(SameBits.of(bars, CrashPlan.series(instrument, found)));
        }
        return found;
    }

    private static SortedMap<Long, Double> trades(Lake lake) throws LakeException {
        EventSeries trades = lake.events().load(CrashPlan.TRADED, EventKind.TRADES, TimeRange.ALL);
        TreeMap<Long, Double> found = new TreeMap<>();
        for (int i = 0; i < trades.size(); i++) {
            found.put(trades.time(i), trades.trade(i).price());
        }
        assertEquals(trades.size(), found.size(), "no trade is there twice");
        return found;
    }

    private static Map<Long, Double> one(
            InstrumentId instrument,
            Map<Long, Double> found,
            Map<Long, Double> before,
            Map<Long, Double> after) {
        assertTrue(
                found.equals(after) || found.equals(before),
                () ->
                        "%s has %d rows, neither the %d of before nor the %d of after"
                                .formatted(instrument, found.size(), before.size(), after.size()));
        return found.equals(after) ? after : before;
    }

    private static long count(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
