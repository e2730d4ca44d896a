package alchemist.app.shell;

import alchemist.app.blotter.BlotterViewModel;
import alchemist.app.home.Home;
import alchemist.app.risk.KillViewModel;
import alchemist.app.trading.KillService;
import alchemist.app.trading.PaperDesk;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.time.SystemClock;

/** Paper trading and its kill switch. */
public record TradingModels(PaperDesk desk, KillViewModel kill, BlotterViewModel blotter) {

    static TradingModels of(Home home, DeskOptions options) {
        SystemClock clock = new SystemClock();
        PaperDesk desk = new PaperDesk(new KillSwitch(), new Journals(home.journals(), clock));
        return new TradingModels(
                desk,
                new KillViewModel(new KillService(desk, clock), home.logs(), options.pulse()),
                new BlotterViewModel(desk, options.pulse()));
    }

    /** How many sessions would stop if the program closed. */
    long running() {
        return desk.sessions().stream().filter(session -> !session.state().isOver()).count();
    }
}
