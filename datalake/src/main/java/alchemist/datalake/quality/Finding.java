package alchemist.datalake.quality;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

/**
 * Something a check found.
 *
 * @param time start of the first bar concerned, epoch nanoseconds UTC; the dataset's first bar
 *     where it concerns all
 * @param count bars concerned
 * @param text what it is, without a full stop
 */
public record Finding(
        InstrumentId instrument, BarPeriod period, Kind kind, long time, long count, String text) {

    /** What can be found. */
    public enum Kind {
        DAMAGED_FILE("damaged file", true),
        BROKEN_BAR("broken bar", true),
        OFF_GRID("off the grid", true),
        GAP("gap", true),
        SPIKE("spike", true),
        SPLIT_WITHOUT_EVENT("split?", true),
        STALE("stale", true),
        EARLY_CLOSE("early close", true),
        DIFFERS("differs", true),
        HALT("halt?", false),
        NO_TRADE("no trade", false),
        ZERO_VOLUME("zero volume", false),
        NOT_CHECKED("not checked", false);

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

        /** True for bars that are missing, rather than wrong. */
        public boolean isAboutCoverage() {
            return switch (this) {
                case GAP, EARLY_CLOSE, HALT, NO_TRADE, NOT_CHECKED -> true;
                case DAMAGED_FILE,
                        BROKEN_BAR,
                        OFF_GRID,
                        SPIKE,
                        SPLIT_WITHOUT_EVENT,
                        STALE,
                        DIFFERS,
                        ZERO_VOLUME ->
                        false;
            };
        }

        /** False for what may well be true of the market. */
        public boolean isWrong() {
            return wrong;
        }
    }
}
