package alchemist.app;

import alchemist.app.cli.Cli;

/** Starts the program: the command line, and from there the workstation. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        QuietLogging.install();
        System.exit(Cli.main(args, new DesktopScreens()));
    }
}
