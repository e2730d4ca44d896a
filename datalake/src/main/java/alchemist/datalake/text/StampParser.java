package alchemist.datalake.text;

/**
 * Reads time stamps of one style from bytes. The parts of the last stamp stay in the parser, which
 * saves an object per row; not thread-safe.
 */
public final class StampParser {

    private static final int DAY = 86_400;

    private final StampStyle style;

    private long seconds;
    private int nanos;
    private int offset;
    private boolean hasOffset;
    private boolean dateOnly;

    public StampParser(StampStyle style) {
        this.style = style;
    }

    /** Reads a whole stamp; false when it has another form or is no date of the calendar. */
    public boolean parse(byte[] bytes, int from, int to) {
        hasOffset = false;
        dateOnly = false;
        Cursor cursor = new Cursor(bytes, from, to);
        return switch (style) {
            case EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_MICROS, EPOCH_NANOS -> epoch(cursor);
            case COMPACT -> compactDate(cursor) && clock(cursor);
            case YEAR_FIRST -> date(cursor, 0, 1, 2) && clock(cursor);
            case MONTH_FIRST -> date(cursor, 2, 0, 1) && clock(cursor);
            case DAY_FIRST -> date(cursor, 2, 1, 0) && clock(cursor);
        };
    }

    /** Reads the time of day that belongs to the date just parsed. */
    public boolean parseTimeOfDay(byte[] bytes, int from, int to) {
        if (!dateOnly || from == to) {
            return false;
        }
        return time(new Cursor(bytes, from, to));
    }

    /** Seconds since 1970: UTC with an offset or epoch number, else as the wall clock shows. */
    public long seconds() {
        return hasOffset ? seconds - offset : seconds;
    }

    public int nanos() {
        return nanos;
    }

    /** True when the stamp says its own offset from UTC, or is an epoch number. */
    public boolean isAbsolute() {
        return hasOffset;
    }

    /** True when there was a date and no time of day. */
    public boolean isDateOnly() {
        return dateOnly;
    }

    private boolean epoch(Cursor in) {
        boolean negative = in.skip('-');
        long units = in.number(1, 19);
        if (units < 0) {
            return false;
        }
        long perUnit = style.nanosPerUnit();
        long part = in.skip('.') ? in.fraction(perUnit) : 0;
        if (part < 0 || !in.atEnd() || units > Long.MAX_VALUE / perUnit - 1) {
            return false;
        }
        long total = units * perUnit + part;
        total = negative ? -total : total;
        seconds = Math.floorDiv(total, 1_000_000_000L);
        nanos = (int) Math.floorMod(total, 1_000_000_000L);
        offset = 0;
        hasOffset = true;
        return true;
    }

    private boolean compactDate(Cursor in) {
        long year = in.digits(4);
        long month = in.digits(2);
        long day = in.digits(2);
        return day(year, month, day);
    }

    /** The places say at which position of the text year, month and day stand. */
    private boolean date(Cursor in, int yearPlace, int monthPlace, int dayPlace) {
        long first = in.number(1, 4);
        int separator = in.take();
        long second = in.number(1, 2);
        if (separator != '-' && separator != '/' && separator != '.') {
            return false;
        }
        if (!in.skip((char) separator)) {
            return false;
        }
        long third = in.number(1, 4);
        long year = yearPlace == 0 ? first : third;
        long month = monthPlace == 0 ? first : second;
        long day = dayPlace == 0 ? first : dayPlace == 1 ? second : third;
        return day(year, month, day);
    }

    private boolean day(long year, long month, long day) {
        boolean valid =
                year >= 1800
                        && year <= 2261
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= CivilDate.daysIn((int) year, (int) month);
        if (valid) {
            seconds = CivilDate.epochDay((int) year, (int) month, (int) day) * DAY;
            nanos = 0;
        }
        return valid;
    }

    private boolean clock(Cursor in) {
        if (in.atEnd()) {
            dateOnly = true;
            return true;
        }
        boolean joined = style == StampStyle.COMPACT && in.atDigit();
        if (!joined && !in.skip('T') && !in.skip('t') && !in.skip('_') && !in.skipBlanks()) {
            return false;
        }
        return time(in);
    }

    private boolean time(Cursor in) {
        dateOnly = false;
        int digits = in.countDigits();
        boolean colons = digits <= 2;
        // "930" is half past nine, as some exports write it.
        long hour = colons ? in.number(1, 2) : in.digits(digits % 2 == 0 ? 2 : 1);
        if (colons && !in.skip(':')) {
            return false;
        }
        long minute = in.digits(2);
        boolean more = colons ? in.skip(':') : in.atDigit();
        long second = more ? in.digits(2) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return false;
        }
        seconds += hour * 3_600 + minute * 60 + second;
        if (more && (in.skip('.') || in.skip(','))) {
            long fraction = in.fraction(1_000_000_000L);
            if (fraction < 0) {
                return false;
            }
            nanos = (int) fraction;
        }
        return zone(in);
    }

    private boolean zone(Cursor in) {
        in.skipBlanks();
        if (in.atEnd()) {
            return true;
        }
        hasOffset = true;
        offset = 0;
        boolean named = in.skip('Z') || in.skip('z') || in.skip("UTC") || in.skip("GMT");
        if (named && in.atEnd()) {
            return true;
        }
        boolean west = in.skip('-');
        if (!west && !in.skip('+')) {
            return false;
        }
        long hours = in.digits(2);
        in.skip(':');
        long minutes = in.atEnd() ? 0 : in.digits(2);
        offset = (int) (hours * 3_600 + minutes * 60) * (west ? -1 : 1);
        return hours >= 0 && hours <= 18 && minutes >= 0 && minutes <= 59 && in.atEnd();
    }
}
