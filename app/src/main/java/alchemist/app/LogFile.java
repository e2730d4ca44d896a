package alchemist.app;

import alchemist.app.home.Home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what is logged in the home's folder of logs: three files of two megabytes at most. */
final class LogFile {

    private static final int BYTES = 2_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /** Logs to the home from now on; where it can't be written, windows still open. */
    static void open(Home home) {
        Logger root = Logger.getLogger("");
        try {
            Path folder = Files.createDirectories(home.logs());
            FileHandler file =
                    new FileHandler(
                            folder.resolve("alchemist-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException e) {
            root.log(Level.WARNING, "There is no log file in " + home.logs(), e);
        }
    }
}
