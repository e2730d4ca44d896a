package alchemist.app.cli;

import alchemist.app.home.Home;

import java.nio.file.Path;
import java.util.List;

/**
 * The door from the command line to the windows. Nothing behind it is loaded before it is used:
 * commands start fast because they never see the toolkit.
 */
public interface Screens {

    /**
     * Opens the workstation and returns when it was closed.
     *
     * @return the exit code
     * @throws CommandException when no window can be opened
     */
    int open(Home home) throws CommandException;

    /**
     * Draws the screens into PNG files, without a display.
     *
     * @param home with the sample lake in it
     * @param folder where to write them
     */
    List<Path> pictures(Home home, Path folder) throws CommandException;

    /**
     * Goes through a start without showing a window, without a display.
     *
     * @param home whose lake is opened, and made if there is none
     */
    void rehearse(Home home);
}
