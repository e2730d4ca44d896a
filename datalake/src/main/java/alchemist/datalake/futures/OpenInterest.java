package alchemist.datalake.futures;

import alchemist.engine.model.InstrumentId;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How many contracts were open at the end of a trading day.
 *
 * @param contract for example {@code ESH4.CME}
 */
public record OpenInterest(LocalDate day, InstrumentId contract, long contracts)
        implements Comparable<OpenInterest> {

    private static final Comparator<OpenInterest> ORDER =
            Comparator.comparing(OpenInterest::day).thenComparing(OpenInterest::contract);

    public OpenInterest {
        if (contracts < 0) {
            throw new IllegalArgumentException("open interest can't be " + contracts);
        }
    }

    /** By day, then by contract; two of the same day and contract are equal here. */
    @Override
    public int compareTo(OpenInterest other) {
        return ORDER.compare(this, other);
    }
}
