package alchemist.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.form.ModelField;
import alchemist.app.form.Shelf;
import alchemist.app.fx.Background;
import alchemist.app.fx.Job;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SmaCross;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

class BacktestViewModelTest {

    private final Bench bench = new Bench();
    private final BarSeries spy = Shelf.wandering("SPY.ARCA", 3_000, 7);

    @Test
    void anEmptyLakeDisablesRunAndSaysWhatToDo() {
        BacktestViewModel model = bench.model(null);
        assertFalse(model.runnableProperty().get());
        assertEquals(
                "Choose the data to test on; the lake screen imports some.",
                model.hintProperty().get());
    }

    @Test
    void anInvalidParameterDisablesRunAndSaysWhy() {
        BacktestViewModel model = model();
        assertTrue(model.runnableProperty().get());
        Bench.parameter(model, "fast", "40");
        assertFalse(model.runnableProperty().get());
        assertEquals(
                "fast: Must be below slow, but fast is 40 and slow is 30.",
                model.hintProperty().get());
        model.run();
        assertNull(model.history().selectedProperty().get());
    }

    @Test
    void everyFieldSaysWhatIsWrongWithIt() {
        BacktestViewModel model = model();
        model.form().cash().textProperty().set("-5");
        assertEquals("Cash: Must be above 0.", model.hintProperty().get());
        model.form().cash().textProperty().set("10 000.50");
        model.form().range().from().textProperty().set("4.3.2024");
        assertEquals(
                "Range: '4.3.2024' is not a date; write it like 2015-01-31.",
                model.hintProperty().get());
        model.form().range().from().textProperty().set("2024-03-05");
        model.form().range().to().textProperty().set("2024-03-04");
        assertEquals("Range: From is after To.", model.hintProperty().get());
        model.form().range().to().textProperty().set("");
        model.form().range().from().textProperty().set("2025-01-01");
        assertEquals("Range: The data ends on 2024-03-06.", model.hintProperty().get());
        model.form().range().from().textProperty().set("");
        costs(model).kindProperty().set(costs(model).kinds().get(1));
        costs(model).numbers().getFirst().textProperty().set("x");
        assertEquals("Costs: 'x' is not a number.", model.hintProperty().get());
        costs(model).numbers().getFirst().textProperty().set("0.1");
        assertEquals("", model.hintProperty().get());
    }

    @Test
    void theResultIsTheOneOfTheEngine() {
        BacktestViewModel model = model();
        costs(model).kindProperty().set(costs(model).kinds().get(1));
        costs(model).numbers().getFirst().textProperty().set("0.05");
        model.run();
        BacktestResult expected =
                Backtest.run(
                        new BacktestRequest(
                                StrategySetup.of(
                                        new SmaCross(), new SmaCross.Parameters(10, 30, 100)),
                                List.of(spy),
                                List.of(InstrumentRegistry.assumed(spy.instrument())),
                                SimulationSettings.standard()
                                        .withCommission(new CommissionModel.Percent(0.0005))),
                        Progress.none());
        BacktestRun run = Bench.shown(model);
        assertTrue(run.result().record().trades().size() > 20);
        assertEquals(expected.record().hash(), run.result().record().hash());
        assertEquals(expected.metrics(), run.metrics());
        assertEquals(spy.size(), run.curves().equity().size());
        assertEquals(-100 * expected.metrics().drawdown().depth(), lowest(run.curves()), 1e-12);
        assertInstanceOf(RunState.Idle.class, model.runner().stateProperty().get());
    }

    private static double lowest(RunCurves curves) {
        double lowest = 0;
        for (int i = 0; i < curves.drawdown().size(); i++) {
            lowest = Math.min(lowest, curves.drawdown().value(i));
        }
        return lowest;
    }

    @Test
    void datesAreInclusiveAndInTheZoneOfTheExchange() {
        bench.shelf.with(Shelf.wandering("SPY.ARCA", 3_000, 7), false);
        BacktestViewModel model = bench.model(null);
        model.form().range().from().textProperty().set("2024-03-04");
        model.form().range().to().textProperty().set("2024-03-04");
        model.run();
        // From 09:30 to midnight in New York.
        assertEquals(870, Bench.shown(model).result().barsDone());
    }

    @Test
    void theChartShowsBarsTradesAndTheStrategysLines() {
        BacktestViewModel model = model();
        model.run();
        assertEquals(
                List.of("SMA(10)", "SMA(30)"),
                model.plot().studies().stream().map(line -> line.label()).toList());
        assertEquals(
                Bench.shown(model).result().record().trades(),
                model.plot().marks().tradesProperty().get());
        Trade second = Bench.shown(model).result().record().trades().get(1);
        model.select(second);
        var look = model.plot().marks().lookProperty().get();
        assertNotNull(look);
        assertEquals(second, look.trade());
    }

    @Test
    void aStrategyThatThrowsLeavesTheResultUpToThere() {
        BacktestViewModel model = model();
        Bench.choose(model, "throwing");
        model.run();
        BacktestRun run = Bench.shown(model);
        assertTrue(run.failed());
        assertTrue(run.result().record().trades().size() > 10);
        assertTrue(RunText.failure(run).contains("the model has no answer"), RunText.failure(run));
        assertTrue(RunText.failure(run).startsWith("throwing stopped"));
    }

    @Test
    void noTradesAreExplained() {
        BacktestViewModel model = model();
        Bench.parameter(model, "slow", "4000");
        model.run();
        assertTrue(RunText.noTrades(Bench.shown(model)).contains("saw no signal"));
        Bench.parameter(model, "slow", "30");
        model.form().cash().textProperty().set("50");
        model.run();
        String refused = RunText.noTrades(Bench.shown(model));
        assertTrue(refused.contains("orders were refused"), refused);
    }

    @Test
    void resultsStayInAListTheNewestFirst() {
        BacktestViewModel model = model();
        model.run();
        Bench.parameter(model, "fast", "5");
        model.run();
        assertEquals(
                List.of(2, 1), model.history().runs().stream().map(BacktestRun::number).toList());
        model.history().selectedProperty().set(model.history().runs().getLast());
        model.useSettings();
        assertEquals(
                "10", model.form().parameters().field("fast").orElseThrow().textProperty().get());
    }

    @Test
    void deployCarriesTheShownResultOver() {
        BacktestViewModel model = model();
        model.run();
        model.deploy();
        assertEquals(
                List.of("sma-cross{fast=10, slow=30, size=100.0} SPY.ARCA 1m"), bench.deployed);
    }

    @Test
    void aReportThatCantBeWrittenSaysWhy() {
        bench.shelf.with(spy, false);
        List<Path> written = new ArrayList<>();
        BacktestViewModel model = bench.model((run, file) -> written.add(file));
        model.run();
        model.saveReport(Path.of("report.html"));
        assertEquals(List.of(Path.of("report.html")), written);
        assertEquals("Report saved to report.html.", model.hintProperty().get());
        BacktestViewModel full =
                bench.model(
                        (run, file) -> {
                            throw new IOException("the disk is full");
                        });
        full.run();
        full.saveReport(Path.of("report.html"));
        assertEquals("The report was not saved: the disk is full", full.hintProperty().get());
    }

    @Test
    void dataThatCantBeReadIsAnError() {
        bench.shelf.with(spy, false);
        BacktestViewModel model = bench.model(null);
        var missing = new Shelf().with(Shelf.wandering("GONE.ARCA", 5, 1), false).datasets();
        model.form().data().selectedProperty().set(missing.getFirst());
        model.run();
        var failed = assertInstanceOf(RunState.Failed.class, model.runner().stateProperty().get());
        assertEquals("The lake has no 1m bars of GONE.ARCA.", failed.problem().why());
    }

    @Test
    void cancelStopsTheRunAndKeepsEarlierResults() {
        bench.shelf.with(spy, false);
        Queued queued = new Queued();
        BacktestViewModel model = bench.model(queued, null);
        queued.runAll();
        model.run();
        queued.runAll();
        BacktestRun first = Bench.shown(model);
        model.run();
        assertTrue(model.runner().runningProperty().get());
        assertFalse(model.runnableProperty().get());
        model.runner().cancel();
        queued.runAll();
        assertEquals(first, Bench.shown(model));
        assertEquals(
                "Cancelled after 0 bars. Earlier results are still here.",
                model.hintProperty().get());
        assertTrue(model.runnableProperty().get());
    }

    @Test
    void progressArrivesOncePerPulse() {
        bench.shelf.with(Shelf.wandering("SPY.ARCA", 200_000, 3), false);
        BacktestViewModel model = bench.model(new Pulsing(), null);
        List<Double> seen = new ArrayList<>();
        model.runner().progressProperty().subscribe(each -> seen.add(each.share()));
        model.run();
        assertTrue(seen.contains(-1.0));
        assertEquals(1, Bench.shown(model).number());
    }

    private BacktestViewModel model() {
        bench.shelf.with(spy, false);
        return bench.model(null);
    }

    /** Fires a pulse when the work is over but not yet reported. */
    private final class Pulsing implements Background {
        @Override
        public <T> Job run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            return Background.direct()
                    .run(
                            work,
                            result -> {
                                bench.pulse.fire();
                                done.accept(result);
                            },
                            failed);
        }
    }

    /** Work waits until it is told to start. */
    private static final class Queued implements Background {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> Job run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> Background.direct().run(work, done, failed));
            return new Job() {
                @Override
                public void cancel() {}

                @Override
                public boolean isRunning() {
                    return true;
                }
            };
        }

        void runAll() {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }

    private static ModelField<CommissionModel> costs(BacktestViewModel model) {
        return model.form().conditions().commission();
    }
}
