package alchemist.datalake.source;

import alchemist.datalake.text.Fields;
import alchemist.datalake.text.StampParser;
import alchemist.datalake.text.StampStyle;
import alchemist.datalake.text.WallClock;

import java.time.ZoneId;

/** Reads the time of a row and turns it into UTC. Not thread-safe. */
final class StampReader {

    private static final long SECOND = 1_000_000_000L;

    private final CsvFormat format;
    private final ZoneId zone;
    private final StampParser parser;
    private final WallClock clock;
    private final StampStyle style;

    private long nanos;
    private boolean seen;
    private boolean zoned;

    /**
     * @param zone of the stamps that don't say theirs
     */
    StampReader(CsvFormat format, ZoneId zone) {
        this.format = format;
        this.zone = zone;
        style = format.stamps();
        parser = new StampParser(style);
        clock = new WallClock(zone);
    }

    /** Returns what is wrong, which is nothing when empty. */
    String read(Fields fields, long previousNanos) {
        int date = format.roles().time();
        if (fields.isEmpty(date)) {
            return "the time is missing (column %s)".formatted(format.columns().get(date));
        }
        if (!parser.parse(fields.bytes(), fields.from(date), fields.to(date))) {
            return notATime(fields, date);
        }
        int ofDay = format.roles().timeOfDay();
        if (ofDay != CsvColumns.NONE
                && !parser.parseTimeOfDay(fields.bytes(), fields.from(ofDay), fields.to(ofDay))) {
            return notATime(fields, ofDay);
        }
        if (style.isEpoch() && !isInRange()) {
            return notATime(fields, date);
        }
        if (parser.isAbsolute() != zoned && seen) {
            return "the time %s %s a time zone, unlike the lines before"
                    .formatted(stampText(fields), zoned ? "has not" : "has");
        }
        zoned = parser.isAbsolute();
        seen = true;
        long utc = utc(previousNanos);
        if (utc == WallClock.NEVER) {
            return "the time %s does not exist in %s, where clocks were put forward"
                    .formatted(stampText(fields), zone);
        }
        nanos = utc * SECOND + parser.nanos();
        return "";
    }

    /** Epoch nanoseconds UTC of the time just read. */
    long nanos() {
        return nanos;
    }

    private long utc(long previousNanos) {
        if (parser.isAbsolute()) {
            return parser.seconds();
        }
        if (parser.isDateOnly()) {
            return clock.startOfDay(parser.seconds());
        }
        // A stamp later in the same second as the previous one still comes after it.
        long previous =
                previousNanos == Long.MIN_VALUE
                        ? previousNanos
                        : Math.floorDiv(previousNanos - parser.nanos(), SECOND);
        return clock.toUtc(parser.seconds(), previous);
    }

    /** Years 1900 to 2100: outside of them the unit changed within the file. */
    private boolean isInRange() {
        return parser.seconds() > -2_208_988_800L && parser.seconds() < 4_102_444_800L;
    }

    private String stampText(Fields fields) {
        int ofDay = format.roles().timeOfDay();
        String date = fields.shown(format.roles().time());
        return ofDay == CsvColumns.NONE ? date : date + " " + fields.shown(ofDay);
    }

    private String notATime(Fields fields, int column) {
        String unit = style.isEpoch() ? " in " + style.text() : "";
        return "'%s' is not a time%s (column %s)"
                .formatted(fields.shown(column), unit, format.columns().get(column));
    }
}
