package alchemist.app.log;

import java.util.logging.Level;

/** How serious a line is, in rising order. */
public enum LogLevel {
    INFO("Info"),
    WARNING("Warning"),
    ERROR("Error");

    private final String text;

    LogLevel(String text) {
        this.text = text;
    }

    /** The level for the user's eyes. */
    public String text() {
        return text;
    }

    static LogLevel of(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return ERROR;
        }
        return level.intValue() >= Level.WARNING.intValue() ? WARNING : INFO;
    }
}
