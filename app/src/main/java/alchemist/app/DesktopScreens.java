package alchemist.app;

import alchemist.app.cli.CommandException;
import alchemist.app.cli.Display;
import alchemist.app.cli.Screens;
import alchemist.app.home.Home;
import alchemist.app.shell.Pictures;
import alchemist.app.shell.Rehearsal;
import alchemist.app.shell.Workstation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The real windows. */
final class DesktopScreens implements Screens {

    @Override
    public int open(Home home) throws CommandException {
        try {
            LogFile.open(home);
            Workstation.open(home);
            return 0;
        } catch (UnsupportedOperationException e) {
            // What the toolkit throws where a display is promised but does not answer.
            throw Display.missing(e);
        }
    }

    @Override
    public List<Path> pictures(Home home, Path folder) throws CommandException {
        inMemory();
        try {
            return Pictures.take(home, folder);
        } catch (IOException e) {
            throw CommandException.failed(
                    "The pictures can't be written to %s: %s.".formatted(folder, e.getMessage()));
        }
    }

    @Override
    public void rehearse(Home home) {
        inMemory();
        LogFile.open(home);
        Rehearsal.run(home);
    }

    private static void inMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
