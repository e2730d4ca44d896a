package alchemist.engine.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Diary;
import alchemist.engine.Scenario;
import alchemist.engine.account.AccountTerms;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.calendar.TradingPeriods;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.JournalCodec;
import alchemist.engine.kernel.MemoryJournal;
import alchemist.engine.kernel.Replay;
import alchemist.engine.kernel.RunConditions;
import alchemist.engine.kernel.TradingHours;
import alchemist.engine.kernel.WarmUp;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.Strategy;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same data through a backtest, a paced session and a replay of its journal: several
 * instruments, gaps, longer bars, timers, a warm-up and trading periods.
 */
@Timeout(60)
class ParityTest {

    private static final List<Instrument> INSTRUMENTS = List.of(Diary.A, Diary.B);

    private static final RunConditions CONDITIONS =
            RunConditions.standard()
                    .withWarmUp(WarmUp.bars(30))
                    .withHours(
                            new TradingHours(
                                    TradingPeriods.parse("01:00-10:00,20:00-00:30", ZoneOffset.UTC),
                                    true));

    private static final List<LifecycleEvent> LIFECYCLE =
            List.of(
                    new LifecycleEvent.StockSplit(Diary.A, 200 * Diary.MINUTE, 1.5),
                    new LifecycleEvent.Dividend(Diary.B, 300 * Diary.MINUTE, 0.25),
                    new LifecycleEvent.Funding(Diary.B, 1300 * Diary.MINUTE, 0.001),
                    new LifecycleEvent.Roll(Diary.B, 2000 * Diary.MINUTE, 100, 101),
                    new LifecycleEvent.Expiry(Diary.A, 2200 * Diary.MINUTE, Double.NaN));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPacedSessionDoesWhatTheBacktestDoesAndItsJournalReplays(long seed)
            throws InterruptedException {
        BacktestResult backtest = backtest(seed);
        assertEquals("", backtest.failure());
        assertTrue(backtest.record().fills().size() > 50);
        assertTrue(backtest.record().cashFlows().size() >= 3);

        MemoryJournal journal = new MemoryJournal();
        PaperSession session =
                PaperSession.start(
                        new PaperRequest(
                                        "test",
                                        Scenario.setup(() -> new RandomTrader(seed)),
                                        data(seed),
                                        INSTRUMENTS,
                                        settings(),
                                        List.of())
                                .withConditions(CONDITIONS)
                                .withLifecycle(LIFECYCLE),
                        // Ten weeks a second: paced, and over in a moment.
                        new PlaybackSpeed(6_000_000),
                        new PaperSession.Ports(new KillSwitch(), journal, new PaperListener() {}));
        assertTrue(session.awaitEnd(30_000));
        session.close();
        assertEquals(backtest.record().hash(), session.record().hash());

        Replay.Outcome replay = replay(seed, journal);
        assertTrue(replay.difference().isEmpty(), replay.difference()::get);
        assertEquals(session.engine().stateHash(), replay.stateHash());
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void threadsDoNotDisturbEachOther(long seed) throws Exception {
        String alone = backtest(seed).record().hash();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<String> run = () -> backtest(seed).record().hash();
            for (Future<String> hash : two.invokeAll(List.of(run, run, run, run))) {
                assertEquals(alone, hash.get());
            }
        }
    }

    private static Replay.Outcome replay(long seed, MemoryJournal journal) {
        JournalCodec codec =
                new JournalCodec(
                        id ->
                                INSTRUMENTS.stream()
                                        .filter(each -> each.id().equals(id))
                                        .findFirst()
                                        .orElseThrow());
        return Replay.run(
                new Deployment(
                        "test",
                        new RandomTrader(seed),
                        INSTRUMENTS,
                        AccountTerms.of(100_000),
                        CONDITIONS),
                journal.lines.stream().map(codec::decode).toList());
    }

    private static BacktestResult backtest(long seed) {
        Strategy trader = new RandomTrader(seed);
        return Backtest.run(
                new BacktestRequest(
                        Scenario.setup(() -> trader),
                        data(seed),
                        INSTRUMENTS,
                        settings(),
                        CONDITIONS,
                        LIFECYCLE),
                Progress.none());
    }

    private static SimulationSettings settings() {
        return SimulationSettings.standard()
                .withCommission(new CommissionModel.Percent(0.0005))
                .withFinancing(FinancingModel.parse("cash=0.03,borrow=0.02"));
    }

    private static List<BarSeries> data(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return List.of(walk(Diary.A, random), walk(Diary.B, random));
    }

    /** Two days of minutes of which some are missing. */
    private static BarSeries walk(Instrument instrument, SplittableRandom random) {
        BarSeriesBuilder builder = new BarSeriesBuilder(2880);
        double price = 100;
        for (int i = 0; i < 2880; i++) {
            double close = Math.max(5, price + random.nextGaussian() * 0.2);
            if (random.nextInt(10) > 0) {
                builder.add(
                        new Bar(
                                i * Diary.MINUTE,
                                price,
                                Math.max(price, close) + 0.1,
                                Math.min(price, close) - 0.1,
                                close,
                                1000));
            }
            price = close;
        }
        return builder.build(instrument.id(), BarPeriod.ONE_MINUTE);
    }
}
