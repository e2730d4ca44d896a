package alchemist.app.shell;

import alchemist.app.fx.Navigator;
import alchemist.app.home.Home;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.log.LogHandler;
import alchemist.app.log.LogQueue;
import alchemist.app.log.LogViewModel;

import java.util.logging.Logger;

/**
 * Everything behind the window, put together: services and view models, no node. For the JavaFX
 * thread.
 */
public final class Desk implements AutoCloseable {

    private final DeskOptions options;
    private final ShellViewModel shell = new ShellViewModel();
    private final LogHandler logHandler;
    private final LogViewModel log;
    private final LakeModels lake;
    private final TradingModels trading;
    private final ResearchModels research;
    private final LiveChart liveChart;
    private final Navigator navigator;
    private final KeptChoices choices;

    private Desk(Home home, DeskOptions options) {
        this.options = options;
        LogQueue lines = new LogQueue();
        logHandler = new LogHandler(lines);
        log = new LogViewModel(lines, options.pulse());
        ShellNavigator leading = new ShellNavigator(this);
        navigator = leading;
        StrategyCatalog strategies = StrategyCatalog.load();
        lake = LakeModels.of(home, options, leading);
        research =
                ResearchModels.of(
                        lake.service(),
                        strategies,
                        options,
                        new ResearchModels.Surroundings(home, leading));
        liveChart = new LiveChart(research.chart(), shell, options.pulse());
        trading =
                TradingModels.of(
                        home, options, strategies, new TradingModels.Stage(research, liveChart));
        liveChart.follow(trading.blotter().orders());
        lake.service().onChange(trading.deploy()::refreshData);
        choices = new KeptChoices(home, research, trading);
    }

    /** Builds the desk; the lake opens in the background. */
    public static Desk open(Home home, DeskOptions options) {
        Desk desk = new Desk(home, options);
        Logger.getLogger("").addHandler(desk.logHandler);
        desk.choices.restore();
        desk.lake.service().open();
        return desk;
    }

    DeskOptions options() {
        return options;
    }

    public ShellViewModel shell() {
        return shell;
    }

    public LogViewModel log() {
        return log;
    }

    public LakeModels lake() {
        return lake;
    }

    public ResearchModels research() {
        return research;
    }

    public TradingModels trading() {
        return trading;
    }

    /** Where sessions are shown as they run. */
    LiveChart liveChart() {
        return liveChart;
    }

    public Navigator navigator() {
        return navigator;
    }

    /** Stops every session and closes the lake; may take a moment. */
    @Override
    public void close() {
        choices.keep();
        liveChart.stop();
        research.chart().close();
        trading.close();
        lake.service().close();
        Logger.getLogger("").removeHandler(logHandler);
    }
}
