package alchemist.app.trading;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;

import java.util.List;

/**
 * Recorded bars to be played, and what happened to their instrument meanwhile.
 *
 * @param synthetic true when the bars were made up, which must be said wherever they are shown
 * @param lifecycle what happened besides trading, in any order
 */
public record Recording(
        Instrument instrument, BarSeries bars, boolean synthetic, List<LifecycleEvent> lifecycle) {

    public Recording {
        lifecycle = List.copyOf(lifecycle);
    }

    /** Bars alone. */
    public Recording(Instrument instrument, BarSeries bars, boolean synthetic) {
        this(instrument, bars, synthetic, List.of());
    }

    public BarPeriod period() {
        return bars.period();
    }

    /** For example {@code SPY.ARCA 1m}. */
    public String name() {
        return instrument.id() + " " + period();
    }
}
