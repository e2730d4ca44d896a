package alchemist.datalake.futures;

import alchemist.engine.model.InstrumentId;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The change from one contract to the next.
 *
 * @param day the first trading day of the next contract
 * @param time the first bar of the next contract, epoch nanoseconds UTC
 * @param fromPrice the old contract's close, at the last bar both had before the roll
 * @param toPrice the next contract's close at the same bar; where there is none, its first open
 */
public record Roll(
        LocalDate day,
        long time,
        InstrumentId from,
        InstrumentId to,
        double fromPrice,
        double toPrice) {

    /** For notes: {@code 2024-03-11 ESH4.CME → ESM4.CME (5120.5 → 5180.25)}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s %s → %s (%s → %s)", day, from, to, fromPrice, toPrice);
    }
}
