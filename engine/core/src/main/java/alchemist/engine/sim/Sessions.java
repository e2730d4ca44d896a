package alchemist.engine.sim;

import alchemist.engine.model.Instrument;

import java.time.Instant;

/** What the simulated exchange needs to know of trading days. */
public interface Sessions {

    /** A number for the trading day of a moment; later days have higher numbers. */
    long dayOf(Instrument instrument, long time);

    /** True when a session is known to end at this moment. */
    boolean endsAt(Instrument instrument, long time);

    /** Days of the instrument's zone; a day's end is known only when the next day has begun. */
    static Sessions localDays() {
        return new Sessions() {
            @Override
            public long dayOf(Instrument instrument, long time) {
                return Instant.ofEpochSecond(0, time)
                        .atZone(instrument.zone())
                        .toLocalDate()
                        .toEpochDay();
            }

            @Override
            public boolean endsAt(Instrument instrument, long time) {
                return false;
            }
        };
    }
}
