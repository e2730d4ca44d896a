package alchemist.app;

/**
 * How logging starts: without a word on the terminal, where results and errors belong. Named by
 * class to {@link java.util.logging.LogManager}, so that commands which log nothing never load it.
 */
public final class QuietLogging {

    /** Called by the log manager; leaves the root logger without handlers. */
    public QuietLogging() {}

    /** To be called before anything logs. */
    static void install() {
        System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
    }
}
