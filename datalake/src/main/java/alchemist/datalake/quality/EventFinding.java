package alchemist.datalake.quality;

import alchemist.datalake.event.EventKind;
import alchemist.engine.model.InstrumentId;

/**
 * Something a check of trades, quotes or funding rates found.
 *
 * @param time of the first event concerned, epoch nanoseconds UTC
 * @param count events concerned; of missing days, their number
 * @param text what it is, without a full stop
 */
public record EventFinding(
        InstrumentId instrument, EventKind events, Kind kind, long time, long count, String text) {

    /** What can be found. */
    public enum Kind {
        DAMAGED_FILE("damaged file", true),
        /** The same id twice within a day. */
        DUPLICATE("duplicate", true),
        /** A price far from the median of those around it. */
        SPIKE("spike", true),
        /** A bid above the ask. */
        CROSSED("crossed", true),
        /** A day on which the market was open, without a file. */
        MISSING_DAY("missing day", true),
        /** Trades without a size, as some sources report corrections. */
        ZERO_SIZE("zero size", false);

        private final String text;
        private final boolean wrong;

        Kind(String text, boolean wrong) {
            this.text = text;
            this.wrong = wrong;
        }

        /** The kind for the user's eyes. */
        public String text() {
            return text;
        }

        /** False for what may well be true of the market. */
        public boolean isWrong() {
            return wrong;
        }
    }
}
