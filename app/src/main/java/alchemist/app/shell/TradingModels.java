package alchemist.app.shell;

import alchemist.app.blotter.BlotterViewModel;
import alchemist.app.deploy.DeployViewModel;
import alchemist.app.deploy.StatusViewModel;
import alchemist.app.home.Home;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.risk.KillViewModel;
import alchemist.app.trading.KillService;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.SessionJournals;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.time.SystemClock;

/** Paper trading and its kill switch. */
public record TradingModels(
        PaperDesk desk,
        KillViewModel kill,
        BlotterViewModel blotter,
        DeployViewModel deploy,
        StatusViewModel status)
        implements AutoCloseable {

    static TradingModels of(
            Home home, DeskOptions options, StrategyCatalog strategies, Stage stage) {
        SystemClock clock = new SystemClock();
        PaperDesk desk =
                new PaperDesk(new KillSwitch(), new SessionJournals(home.journals(), clock));
        DeployViewModel.Parts parts =
                new DeployViewModel.Parts(
                        desk,
                        strategies,
                        stage.research().library(),
                        options.background(),
                        stage.chart());
        return new TradingModels(
                desk,
                new KillViewModel(new KillService(desk, clock), home.logs(), options.pulse()),
                new BlotterViewModel(desk, options.pulse()),
                new DeployViewModel(parts, options.pulse()),
                new StatusViewModel(desk, clock, options.pulse()));
    }

    /** Where sessions are shown. */
    record Stage(ResearchModels research, LiveChart chart) {}

    /** How many sessions would stop if the program closed. */
    long running() {
        return desk.sessions().stream().filter(session -> !session.state().isOver()).count();
    }

    @Override
    public void close() {
        status.close();
        deploy.close();
        blotter.close();
        kill.close();
        desk.close();
    }
}
