package alchemist.app.plot;

import alchemist.charts.OhlcData;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

/**
 * The bars of one plot.
 *
 * @param data what is drawn
 * @param synthetic true for invented bars, which are labelled
 * @param live true when a session appends to the data, on the FX thread
 */
public record PlotBars(
        OhlcData data, Instrument instrument, BarPeriod period, boolean synthetic, boolean live) {

    /** Recorded bars. Takes time proportional to their number: call it off the FX thread. */
    public static PlotBars recorded(BarSeries series, Instrument instrument, boolean synthetic) {
        OhlcData data =
                OhlcData.of(
                        series.times(),
                        series.opens(),
                        series.highs(),
                        series.lows(),
                        series.closes(),
                        series.volumes());
        return new PlotBars(data, instrument, series.period(), synthetic, false);
    }

    /** No bars yet: a session will append them. */
    public static PlotBars live(Instrument instrument, BarPeriod period, boolean synthetic) {
        return new PlotBars(OhlcData.empty(), instrument, period, synthetic, true);
    }

    /** For example {@code SPY.ARCA · 1m}. */
    public String title() {
        return instrument.id() + " · " + period;
    }
}
