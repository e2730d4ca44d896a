package alchemist.app;

import alchemist.app.cli.CommandException;
import alchemist.app.cli.Screens;
import alchemist.app.home.Home;

import java.nio.file.Path;
import java.util.List;

/** The real windows. */
final class DesktopScreens implements Screens {

    @Override
    public int open(Home home, List<String> arguments) throws CommandException {
        throw CommandException.failed(
                "This build has no windows yet; 'alchemist --help' lists the commands.");
    }

    @Override
    public List<Path> pictures(Home home, Path folder) {
        return List.of();
    }
}
