package alchemist.charts;

import java.util.ArrayList;
import java.util.List;

/** Fills and trades of a chart in time order, each placed on its bar. */
final class TradeBook {

    /** A fill on the bar whose window holds its time. */
    record Fill(int bar, FillMark mark) {}

    private final OhlcData data;
    private List<Fill> fills = new ArrayList<>();
    private List<PlacedTrades.Trade> trades = List.of();
    private int longest;

    TradeBook(OhlcData data) {
        this.data = data;
    }

    /** Replaces everything by these trades, each with its entry and exit fill. */
    void setTrades(List<TradeMark> marks) {
        setTrades(PlacedTrades.of(data, marks));
    }

    /** The same for trades that were placed on these bars before. */
    void setTrades(PlacedTrades placed) {
        fills = new ArrayList<>(placed.fills());
        trades = placed.trades();
        longest = placed.longest();
    }

    /** Adds a fill; at the end in O(1) when it is the latest. */
    void addFill(FillMark mark) {
        Fill fill = place(data, mark);
        fills.add(fills.isEmpty() ? 0 : firstFill(fill.bar() + 1), fill);
    }

    /** Fills on the bars {@code [from, to)}. */
    List<Fill> fills(int from, int to) {
        return fills.subList(firstFill(from), firstFill(to));
    }

    /** Trades that touch the bars {@code [from, to)}, and perhaps a few before. */
    List<PlacedTrades.Trade> trades(int from, int to) {
        return trades.subList(firstTrade(from - longest), firstTrade(to));
    }

    boolean anyWithin(double from, double to) {
        return firstFill((int) Math.floor(from)) < firstFill((int) Math.ceil(to) + 1);
    }

    OhlcData data() {
        return data;
    }

    /** The fill on the bar that holds its time. */
    static Fill place(OhlcData data, FillMark mark) {
        return new Fill(data.indexAtOrBefore(mark.time()), mark);
    }

    private int firstFill(int bar) {
        int low = 0;
        int high = fills.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fills.get(middle).bar() < bar) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstTrade(int bar) {
        int low = 0;
        int high = trades.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (trades.get(middle).entryBar() < bar) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
