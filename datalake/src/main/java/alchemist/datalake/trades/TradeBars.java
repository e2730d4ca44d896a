package alchemist.datalake.trades;

import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.FlowBars;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

/**
 * Bars out of trades that come in time order, on a grid counted from 1970 UTC. A window without
 * trades gives no bar. Trades that come too early are not taken; {@link #outOfOrder} counts them.
 * Not thread-safe.
 */
public final class TradeBars implements TradeSink {

    private final long step;
    private final BarPeriod period;
    private final BarSeriesBuilder bars = new BarSeriesBuilder(1_440);
    private final BarFlow.Builder flow = new BarFlow.Builder();

    private long last = Long.MIN_VALUE;
    private long start;
    private long end = Long.MIN_VALUE;
    private double open;
    private double high;
    private double low;
    private double close;
    private double volume;
    private double turnover;
    private double buyVolume;
    private long count;
    private boolean sidesKnown = true;
    private long outOfOrder;

    /**
     * @throws IllegalArgumentException for weeks and months, which lie on no such grid
     */
    public TradeBars(BarPeriod period) {
        if (period.compareTo(BarPeriod.ONE_DAY) > 0) {
            throw new IllegalArgumentException("bars of " + period + " can't be made from trades");
        }
        this.period = period;
        step = period.nominalNanos();
    }

    @Override
    public void trade(long time, double price, double size, Aggressor aggressor) {
        if (time < last) {
            outOfOrder++;
            return;
        }
        last = time;
        if (time >= end) {
            begin(time, price);
        }
        if (price > high) {
            high = price;
        } else if (price < low) {
            low = price;
        }
        close = price;
        volume += size;
        turnover += price * size;
        buyVolume += aggressor == Aggressor.BUYER ? size : 0;
        sidesKnown &= aggressor != Aggressor.UNKNOWN;
        count++;
    }

    /** How many trades were earlier than one before them; if any, sort and start anew. */
    public long outOfOrder() {
        return outOfOrder;
    }

    /** The bars of all trades so far. */
    public FlowBars bars(InstrumentId instrument) {
        finish();
        end = Long.MIN_VALUE;
        return new FlowBars(bars.build(instrument, period), flow.build());
    }

    private void begin(long time, double price) {
        finish();
        start = Math.floorDiv(time, step) * step;
        end = start + step;
        open = price;
        high = price;
        low = price;
        volume = 0;
        turnover = 0;
        buyVolume = 0;
        count = 0;
        sidesKnown = true;
    }

    private void finish() {
        if (count > 0) {
            bars.add(new Bar(start, open, high, low, close, volume));
            double vwap = volume > 0 ? turnover / volume : Double.NaN;
            flow.add(count, vwap, sidesKnown ? buyVolume : Double.NaN);
            count = 0;
        }
    }
}
