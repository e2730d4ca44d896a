package alchemist.datalake.event;

import java.util.Arrays;

/** Sorts by time with a merge sort: stable, and without an object per event. */
final class StableOrder {

    private final long[] time;
    private final int[] order;
    private final int[] spare;

    private StableOrder(long[] time, int size) {
        this.time = time;
        order = new int[size];
        Arrays.setAll(order, i -> i);
        spare = new int[size];
    }

    /** The indices of the first {@code size} times, ascending by time; ties keep their order. */
    static int[] of(long[] time, int size) {
        StableOrder sorting = new StableOrder(time, size);
        sorting.sort(0, size);
        return sorting.order;
    }

    private void sort(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
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
