package alchemist.datalake.text;

/** How the times of a file are written; one style per file. */
public enum StampStyle {
    EPOCH_SECONDS("seconds since 1970", 1_000_000_000L),
    EPOCH_MILLIS("milliseconds since 1970", 1_000_000L),
    EPOCH_MICROS("microseconds since 1970", 1_000L),
    EPOCH_NANOS("nanoseconds since 1970", 1L),
    COMPACT("yyyyMMdd HH:mm:ss", 0),
    YEAR_FIRST("yyyy-MM-dd HH:mm:ss", 0),
    MONTH_FIRST("MM/dd/yyyy HH:mm:ss", 0),
    DAY_FIRST("dd.MM.yyyy HH:mm:ss", 0);

    private final String text;
    private final long nanos;

    StampStyle(String text, long nanos) {
        this.text = text;
        this.nanos = nanos;
    }

    /** The style for the user's eyes. */
    public String text() {
        return text;
    }

    public boolean isEpoch() {
        return nanos != 0;
    }

    /** Nanoseconds in one unit of an epoch style. */
    long nanosPerUnit() {
        return nanos;
    }
}
