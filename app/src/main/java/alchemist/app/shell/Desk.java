package alchemist.app.shell;

import alchemist.app.fx.Navigator;
import alchemist.app.home.Home;
import alchemist.app.lake.LakeActivity;
import alchemist.app.lake.LakeService;
import alchemist.app.lake.LakeViewModel;
import alchemist.app.lake.SampleViewModel;
import alchemist.app.log.LogHandler;
import alchemist.app.log.LogQueue;
import alchemist.app.log.LogViewModel;
import alchemist.datalake.lake.Lake;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.time.SystemClock;

import java.util.logging.Logger;

/**
 * Everything behind the window, put together: services and view models, no node. For the JavaFX
 * thread.
 */
public final class Desk implements AutoCloseable {

    private final Home home;
    private final DeskOptions options;
    private final LogHandler logHandler;
    private final LogViewModel log;
    private final ShellViewModel shell = new ShellViewModel();
    private final LakeService lakeService;
    private final LakeActivity activity = new LakeActivity();
    private final LakeViewModel lake;
    private final SampleViewModel sample;
    private final Navigator navigator = new ShellNavigator(this);

    private Desk(Home home, DeskOptions options) {
        this.home = home;
        this.options = options;
        LogQueue lines = new LogQueue();
        logHandler = new LogHandler(lines);
        log = new LogViewModel(lines, options.pulse());
        InstrumentRegistry registry = new InstrumentRegistry();
        lakeService =
                new LakeService(() -> Lake.open(home.root(), registry), options.background());
        lake =
                new LakeViewModel(
                        lakeService, options.background(), navigator, new SystemClock());
        sample = new SampleViewModel(lakeService, activity, options.background(), options.fx());
    }

    /** Builds the desk; the lake opens in the background. */
    public static Desk open(Home home, DeskOptions options) {
        Desk desk = new Desk(home, options);
        Logger.getLogger("").addHandler(desk.logHandler);
        desk.lakeService.open();
        return desk;
    }

    public Home home() {
        return home;
    }

    DeskOptions options() {
        return options;
    }

    public LogViewModel log() {
        return log;
    }

    public ShellViewModel shell() {
        return shell;
    }

    public LakeService lakeService() {
        return lakeService;
    }

    public LakeActivity activity() {
        return activity;
    }

    public LakeViewModel lake() {
        return lake;
    }

    public Navigator navigator() {
        return navigator;
    }

    public SampleViewModel sample() {
        return sample;
    }

    /** Stops everything that runs and closes the lake; may take a moment. Any thread. */
    @Override
    public void close() {
        lakeService.close();
        Logger.getLogger("").removeHandler(logHandler);
    }
}
