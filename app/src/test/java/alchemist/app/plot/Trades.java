package alchemist.app.plot;

import alchemist.engine.account.Trade;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

/** Trades for tests. */
public final class Trades {

    private Trades() {}

    /** A long trade from bar 10 to bar 20. */
    public static Trade one(Instrument instrument, BarSeries series) {
        return new Trade(
                instrument,
                Trade.Direction.LONG,
                100,
                new Trade.Leg(10, series.time(10), series.close(9)),
                new Trade.Leg(20, series.time(20), series.close(19)),
                5,
                4,
                -3,
                7);
    }
}
