package alchemist.datalake.trades;

import alchemist.engine.model.Aggressor;

import java.util.Arrays;

/** Keeps trades in memory, to sort them by time. Not thread-safe. */
public final class TradeColumns implements TradeSink {

    private long[] time = new long[1 << 12];
    private double[] price = new double[1 << 12];
    private double[] size = new double[1 << 12];
    private Aggressor[] aggressor = new Aggressor[1 << 12];
    private int count;

    @Override
    public void trade(long when, double at, double units, Aggressor taker) {
        if (count == time.length) {
            int capacity = count * 2;
            time = Arrays.copyOf(time, capacity);
            price = Arrays.copyOf(price, capacity);
            size = Arrays.copyOf(size, capacity);
            aggressor = Arrays.copyOf(aggressor, capacity);
        }
        time[count] = when;
        price[count] = at;
        size[count] = units;
        aggressor[count] = taker;
        count++;
    }

    /** Hands on all trades by time; those of the same instant stay in their order. */
    public void inTimeOrder(TradeSink sink) {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        sort(order, new int[count], 0, count);
        for (int i : order) {
            sink.trade(time[i], price[i], size[i], aggressor[i]);
        }
    }

    /** A merge sort: stable, and without an object per trade. */
    private void sort(int[] order, int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(order, spare, from, middle);
        sort(order, spare, middle, to);
        if (time[order[middle - 1]] <= time[order[middle]]) {
            return;
        }
        System.arraycopy(order, from, spare, from, to - from);
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft =
                    right == to || (left < middle && time[spare[left]] <= time[spare[right]]);
            order[at] = takeLeft ? spare[left++] : spare[right++];
        }
    }
}
