package alchemist.app.cli;

import alchemist.app.home.Home;

import java.nio.file.Path;
import java.util.List;

/** A program without windows: what servers and tests use. */
final class NoScreens implements Screens {

    @Override
    public int open(Home home) throws CommandException {
        throw Display.missing();
    }

    @Override
    public List<Path> pictures(Home home, Path folder) {
        return List.of();
    }

    @Override
    public void rehearse(Home home) {}
}
