package alchemist.app.log;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Leads what the program logs into the log pane. Thread-safe. */
public final class LogHandler extends Handler {

    private final LogQueue queue;
    private final SimpleFormatter formatter = new SimpleFormatter();

    public LogHandler(LogQueue queue) {
        this.queue = queue;
    }

    @Override
    public void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            Instant at = entry.getInstant();
            queue.add(
                    new LogLine(
                            at.getEpochSecond() * 1_000_000_000L + at.getNano(),
                            LogLevel.of(entry.getLevel()),
                            source(entry.getLoggerName()),
                            formatter.formatMessage(entry),
                            trace(entry.getThrown())));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static String source(@Nullable String logger) {
        if (logger == null || logger.isEmpty()) {
            return "program";
        }
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static String trace(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
