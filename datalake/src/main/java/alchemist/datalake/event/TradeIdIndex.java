package alchemist.datalake.event;

import java.util.Arrays;

/** Finds trades by their ids, without an object per trade. */
final class TradeIdIndex {

    private static final int EMPTY = -1;

    private final EventColumns trades;
    private final int[] slots;

    /** Where an id is there twice, the last trade counts. */
    TradeIdIndex(EventSeries series) {
        trades = series.columns();
        slots = new int[Integer.highestOneBit(Math.max(4, series.size())) << 2];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < series.size(); i++) {
            if (isNamed(trades, i)) {
                slots[slot(trades, i)] = i;
            }
        }
    }

    /** The trade with the id of trade {@code i} of other columns; −1 where there is none. */
    int find(EventColumns others, int i) {
        return isNamed(others, i) ? slots[slot(others, i)] : EMPTY;
    }

    private static boolean isNamed(EventColumns columns, int i) {
        return columns.idHigh(i) != TradeId.NONE.high() || columns.idLow(i) != TradeId.NONE.low();
    }

    private int slot(EventColumns columns, int i) {
        long high = columns.idHigh(i);
        long low = columns.idLow(i);
        // Ids ascend by one; a multiplicative hash spreads them.
        long hash = (low ^ Long.rotateLeft(high, 32)) * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (slots[at] != EMPTY
                && (trades.idLow(slots[at]) != low || trades.idHigh(slots[at]) != high)) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
