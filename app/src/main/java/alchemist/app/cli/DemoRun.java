package alchemist.app.cli;

import alchemist.app.home.Home;
import alchemist.app.report.RunFacts;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.sample.SampleLake;
import alchemist.datalake.view.BarsView;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work behind the demo. */
final class DemoRun {

    private static final String STRATEGY = "sma-cross";
    private static final double COMMISSION = 0.0005;

    private final Home home;
    private final Session session;

    DemoRun(Home home, Session session) {
        this.home = home;
        this.session = session;
    }

    void buildLake() throws LakeException {
        try (Lake lake = Lake.open(home.root(), new InstrumentRegistry());
                ProgressLine progress = new ProgressLine(session.terminal(), "Sample lake")) {
            SampleLake.build(lake, (what, done, total) -> progress.advanced(done, total));
        }
    }

    RunFacts backtest() throws CommandException, LakeException {
        DataOptions.Wanted wanted =
                new DataOptions.Wanted(
                        Optional.of(SampleLake.TRENDING_SHARE),
                        Optional.of(BarPeriod.ONE_DAY),
                        new DateRange(Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        BarsView.Adjusted.TRADED);
        LoadedBars bars = new LakeBars(wanted).load(home, session.err());
        SimulationSettings settings =
                SimulationSettings.standard()
                        .withCommission(new CommissionModel.Percent(COMMISSION));
        return new BacktestJob(session, home)
                .run(new RunInput(strategy(), List.of(bars), settings, Optional.empty()));
    }

    private StrategySetup strategy() throws CommandException {
        StrategyProvider<?> provider =
                session.strategies().find(STRATEGY).orElseThrow(DemoRun::incomplete);
        return StrategySetup.parse(provider, Map.of());
    }

    private static CommandException incomplete() {
        return CommandException.failed(
                "The strategy %s is missing; install the program again.".formatted(STRATEGY));
    }
}
