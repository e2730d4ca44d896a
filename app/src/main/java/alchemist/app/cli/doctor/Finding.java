package alchemist.app.cli.doctor;

/**
 * What one check found.
 *
 * @param subject what was looked at, a word or two
 * @param text what is there
 * @param advice what to do; empty when all is well
 */
public record Finding(Level level, String subject, String text, String advice) {

    /** How bad it is. */
    public enum Level {
        /** As it should be. */
        GOOD("✓"),
        /** Something does not work, the rest does. */
        WARNING("!"),
        /** The program can't do its work. */
        BROKEN("✗");

        private final String mark;

        Level(String mark) {
            this.mark = mark;
        }

        /** A sign for the start of a line. */
        public String mark() {
            return mark;
        }
    }

    static Finding good(String subject, String text) {
        return new Finding(Level.GOOD, subject, text, "");
    }

    static Finding warning(String subject, String text, String advice) {
        return new Finding(Level.WARNING, subject, text, advice);
    }

    static Finding broken(String subject, String text, String advice) {
        return new Finding(Level.BROKEN, subject, text, advice);
    }
}
