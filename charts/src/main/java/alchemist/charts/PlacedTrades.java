package alchemist.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Trades on the bars they happened on, ready for {@link ChartView#setTrades(PlacedTrades)}. Placing
 * takes time proportional to their number and may be done on any thread as long as nobody appends
 * to the data. Immutable.
 */
public final class PlacedTrades {

    /** A closed trade between two bars. */
    record Trade(int entryBar, int exitBar, TradeMark mark) {}

    private final List<TradeBook.Fill> fills;
    private final List<Trade> trades;
    private final int longest;

    private PlacedTrades(List<TradeBook.Fill> fills, List<Trade> trades, int longest) {
        this.fills = fills;
        this.trades = trades;
        this.longest = longest;
    }

    /** Places each trade, with its entry and exit fill, on the bars that hold their times. */
    public static PlacedTrades of(OhlcData data, List<TradeMark> marks) {
        List<TradeBook.Fill> fills = new ArrayList<>(2 * marks.size());
        List<Trade> trades = new ArrayList<>(marks.size());
        int longest = 0;
        for (TradeMark mark : marks) {
            TradeBook.Fill entry = TradeBook.place(data, mark.entry());
            TradeBook.Fill exit = TradeBook.place(data, mark.exit());
            fills.add(entry);
            fills.add(exit);
            trades.add(new Trade(entry.bar(), exit.bar(), mark));
            longest = Math.max(longest, exit.bar() - entry.bar());
        }
        fills.sort(Comparator.comparingInt(TradeBook.Fill::bar));
        trades.sort(Comparator.comparingInt(Trade::entryBar));
        return new PlacedTrades(fills, trades, longest);
    }

    public int size() {
        return trades.size();
    }

    /** In order of their bars. */
    List<TradeBook.Fill> fills() {
        return fills;
    }

    /** In order of their entry bars. */
    List<Trade> trades() {
        return trades;
    }

    /** Bars from entry to exit of the longest trade. */
    int longest() {
        return longest;
    }
}
