package alchemist.datalake.trades;

import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.event.TradeId;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.InstrumentId;

/** Keeps trades in memory, to sort them by time or to keep them in the lake. Not thread-safe. */
public final class TradeColumns implements TradeSink {

    private final EventColumns columns = new EventColumns(EventKind.TRADES, 1 << 12);
    private final boolean ids;

    /** Trades without ids. */
    public TradeColumns() {
        this(false);
    }

    /**
     * @param ids whether ids are to be kept
     */
    public TradeColumns(boolean ids) {
        this.ids = ids;
    }

    @Override
    public void trade(long time, double price, double size, Aggressor aggressor) {
        columns.addTrade(time, price, size, aggressor);
    }

    @Override
    public boolean takesIds() {
        return ids;
    }

    @Override
    public void id(TradeId id) {
        columns.id(id.high(), id.low());
    }

    /** All trades by time; those of the same instant stay in their order. */
    public EventSeries inTimeOrder(InstrumentId instrument) {
        return columns.inTimeOrder().build(instrument);
    }

    /** Hands on all trades of a series. */
    public static void tell(EventSeries trades, TradeSink sink) {
        double[] prices = trades.values(0);
        double[] sizes = trades.values(1);
        for (int i = 0; i < trades.size(); i++) {
            sink.trade(trades.time(i), prices[i], sizes[i], trades.aggressor(i));
        }
    }
}
