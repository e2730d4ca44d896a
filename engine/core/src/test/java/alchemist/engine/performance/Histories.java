package alchemist.engine.performance;

import alchemist.engine.account.Trade;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Small runs for tests, with one mark per day from 1970-01-01. */
final class Histories {

    static final long DAY = 86_400_000_000_000L;

    private static final InstrumentId ID = InstrumentId.parse("TEST.HAND");
    private static final Instrument INSTRUMENT = InstrumentRegistry.assumed(ID);

    private Histories() {}

    /** A run that starts at 100 and has these values at the ends of days, all in cash. */
    static RunHistory ofValues(double... values) {
        return of(curve(values), List.of(), List.of());
    }

    static RunHistory ofTrades(double... pnls) {
        List<Trade> trades = new ArrayList<>();
        for (double pnl : pnls) {
            trades.add(trade(pnl, 0, 1));
        }
        return of(curve(), trades, List.of());
    }

    static RunHistory of(EquityCurve curve, List<Trade> trades, List<BarSeries> data) {
        return new RunHistory(100, curve, trades, List.of(), data, ZoneOffset.UTC, 0);
    }

    static EquityCurve curve(double... values) {
        EquityCurve curve = new EquityCurve(values.length);
        for (int i = 0; i < values.length; i++) {
            curve.add(i * DAY, values[i], values[i]);
        }
        return curve;
    }

    /** Days that open at the close of the day before; the first opens at 50. */
    static BarSeries prices(double... closes) {
        long[] time = new long[closes.length];
        double[] open = new double[closes.length];
        for (int i = 0; i < closes.length; i++) {
            time[i] = i * DAY;
            open[i] = i == 0 ? 50 : closes[i - 1];
        }
        return BarSeries.of(
                ID, BarPeriod.ONE_DAY, time, open, closes, closes, closes, new double[open.length]);
    }

    /** A long trade of one unit over some bars of a day, without costs. */
    static Trade trade(double pnl, int entry, int exit) {
        return new Trade(
                INSTRUMENT,
                Trade.Direction.LONG,
                1,
                new Trade.Leg(entry, entry * DAY, 100),
                new Trade.Leg(exit, exit * DAY, 100 + pnl),
                pnl,
                pnl,
                Math.min(0, pnl) - 1,
                Math.max(0, pnl) + 2);
    }
}
