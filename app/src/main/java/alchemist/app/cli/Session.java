package alchemist.app.cli;

import alchemist.app.home.Home;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.home.Version;

import java.io.PrintStream;
import java.util.function.Supplier;

/** What the commands of one call of the program share. */
final class Session {

    private final Terminal terminal;
    private final Screens screens;
    private final Supplier<StrategyCatalog> strategies;
    private final GlobalOptions options = new GlobalOptions();

    Session(Terminal terminal, Screens screens, Supplier<StrategyCatalog> strategies) {
        this.terminal = terminal;
        this.screens = screens;
        this.strategies = strategies;
    }

    Terminal terminal() {
        return terminal;
    }

    Screens screens() {
        return screens;
    }

    GlobalOptions options() {
        return options;
    }

    PrintStream out() {
        return terminal.out();
    }

    PrintStream err() {
        return terminal.err();
    }

    Home home() throws CommandException {
        return options.home(terminal.environment());
    }

    /** True when the user named a home, by option or by variable. */
    boolean homeIsChosen() {
        return options.homeIsChosen(terminal.environment());
    }

    StrategyCatalog strategies() {
        return strategies.get();
    }

    Version version() {
        return Version.current();
    }
}
