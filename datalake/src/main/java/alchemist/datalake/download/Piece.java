package alchemist.datalake.download;

import alchemist.datalake.parquet.DayRange;

import java.net.URI;

/**
 * One thing to fetch.
 *
 * @param days what it covers, in the source's own calendar
 */
public record Piece(Subscription subscription, DayRange days, Kind kind, URI uri) {

    /** What a piece is. */
    public enum Kind {
        MONTHLY_ARCHIVE,
        DAILY_ARCHIVE,
        /** An answer of a web service, or several pages of one. */
        REST,
        FILE
    }

    @Override
    public String toString() {
        return subscription + " " + days;
    }
}
