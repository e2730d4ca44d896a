package alchemist.app.backtest;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a result down for people who don't have the workstation. Called on a background thread.
 */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes the report to a file, replacing what is there.
     *
     * @throws IOException with a sentence for the user
     */
    void write(BacktestRun run, Path file) throws IOException;
}
