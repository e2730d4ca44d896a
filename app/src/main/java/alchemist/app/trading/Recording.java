package alchemist.app.trading;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

/**
 * Recorded bars to be played.
 *
 * @param synthetic true when the bars were made up, which must be said wherever they are shown
 */
public record Recording(Instrument instrument, BarSeries bars, boolean synthetic) {

    public BarPeriod period() {
        return bars.period();
    }

    /** For example {@code SPY.ARCA 1m}. */
    public String name() {
        return instrument.id() + " " + period();
    }
}
