package alchemist.engine.account;

import alchemist.engine.account.Trade.Direction;
import alchemist.engine.account.Trade.Leg;
import alchemist.engine.model.Bar;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Fill;

import java.util.function.Consumer;

/**
 * Turns the fills of one position into closed trades. A reversal ends one trade and opens another.
 * Money is in the account's currency, each amount at the rate of its moment.
 */
final class TradeTracker {

    private final OpenPosition position;
    private final Consumer<Trade> closed;

    /** How many bars have closed; the index of the one in progress. */
    private int bars;

    private int entryBar;
    private long entryTime;
    private long peakLots;
    private double pnl;
    private double commission;
    private double mae;
    private double mfe;
    private double highest = Double.NEGATIVE_INFINITY;
    private double lowest = Double.POSITIVE_INFINITY;
    private double entryLots;
    private double entryValue;
    private double exitLots;
    private double exitValue;

    /** What was held when a fill came. */
    record Held(long lots, double averagePrice) {}

    TradeTracker(OpenPosition position, Consumer<Trade> closed) {
        this.position = position;
        this.closed = closed;
    }

    /**
     * Takes a fill that was booked just now.
     *
     * @param before the position before the fill
     * @param realised the profit the fill realised
     */
    void fill(Fill fill, Held before, double realised) {
        long lotsBefore = before.lots();
        long after = position.lots();
        double cost = fill.commission() * position.rate();
        settleExcursion(lotsBefore, before.averagePrice());
        if (lotsBefore == 0) {
            begin(fill);
            enter(fill, Math.abs(after), cost);
        } else if (lotsBefore * fill.signedLots() > 0) {
            enter(fill, fill.lots(), cost);
        } else if (lotsBefore * after >= 0) {
            leave(fill, fill.lots(), cost, realised);
            if (after == 0) {
                end(fill.time(), lotsBefore);
            }
        } else {
            reverse(fill, lotsBefore, realised);
        }
    }

    /**
     * Takes a split that was booked just now, of a position that was open.
     *
     * @param lotsBefore held before it
     * @param realised the profit of what is no whole lot any more
     */
    void split(PositionSplit split, long lotsBefore, double realised) {
        double ratio = split.ratio();
        highest /= ratio;
        lowest /= ratio;
        entryLots *= ratio;
        exitLots *= ratio;
        peakLots = (long) (peakLots * ratio);
        double rest = Math.abs(lotsBefore) * ratio - Math.abs(position.lots());
        exitLots += rest;
        exitValue += rest * split.price();
        pnl += realised;
        if (position.isFlat()) {
            end(split.time(), lotsBefore);
        }
    }

    private void reverse(Fill fill, long lotsBefore, double realised) {
        long closing = Math.abs(lotsBefore);
        double cost = fill.commission() * position.rate();
        double share = cost * closing / fill.lots();
        leave(fill, closing, share, realised);
        end(fill.time(), lotsBefore);
        begin(fill);
        enter(fill, fill.lots() - closing, cost - share);
    }

    /** Counts the bar, and takes its range into account while the trade is open. */
    void barClosed(Bar bar) {
        bars++;
        if (!position.isFlat()) {
            double high = bar.high();
            double low = bar.low();
            if (high > highest) {
                highest = high;
            }
            if (low < lowest) {
                lowest = low;
            }
        }
    }

    int bars() {
        return bars;
    }

    /** Turns the range since the last fill into money, at the size held over it. */
    private void settleExcursion(long lots, double average) {
        if (highest >= lowest) {
            double exposure =
                    position.instrument().units(lots) * position.perUnit() * position.rate();
            double atHigh = exposure * (highest - average);
            double atLow = exposure * (lowest - average);
            mae = Math.min(mae, pnl + Math.min(atHigh, atLow));
            mfe = Math.max(mfe, pnl + Math.max(atHigh, atLow));
        }
        highest = Double.NEGATIVE_INFINITY;
        lowest = Double.POSITIVE_INFINITY;
    }

    private void begin(Fill fill) {
        entryBar = bars;
        entryTime = fill.time();
        peakLots = 0;
        pnl = 0;
        commission = 0;
        mae = 0;
        mfe = 0;
        entryLots = 0;
        entryValue = 0;
        exitLots = 0;
        exitValue = 0;
    }

    private void enter(Fill fill, long lots, double cost) {
        entryLots += lots;
        entryValue += lots * fill.price();
        commission += cost;
        peakLots = Math.max(peakLots, Math.abs(position.lots()));
    }

    private void leave(Fill fill, long lots, double cost, double realised) {
        exitLots += lots;
        exitValue += lots * fill.price();
        commission += cost;
        pnl += realised;
        mae = Math.min(mae, pnl);
        mfe = Math.max(mfe, pnl);
    }

    private void end(long time, long lotsBefore) {
        closed.accept(
                new Trade(
                        position.instrument(),
                        lotsBefore > 0 ? Direction.LONG : Direction.SHORT,
                        position.instrument().units(peakLots),
                        new Leg(entryBar, entryTime, entryValue / entryLots),
                        new Leg(bars, time, exitValue / exitLots),
                        pnl,
                        pnl - commission,
                        mae,
                        mfe));
    }
}
