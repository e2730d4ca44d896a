package alchemist.engine.indicator.statistic;

import alchemist.engine.indicator.Window;

/**
 * The last {@code period} values in order of size. Finding a place takes O(log n); making room
 * moves up to n values in one block copy, which for windows of some thousand is quicker than a
 * tree. A NaN empties it.
 */
public final class SortedWindow {

    private final double[] sorted;
    private final Window arrivals;

    /**
     * @param period at least 1
     */
    public SortedWindow(int period) {
        arrivals = new Window(period);
        sorted = new double[period];
    }

    /** Takes the next value. */
    public void add(double value) {
        if (Double.isNaN(value)) {
            arrivals.add(value);
            return;
        }
        int size = arrivals.size();
        if (arrivals.isFull()) {
            int gone = below(arrivals.ago(size - 1), size);
            size--;
            System.arraycopy(sorted, gone + 1, sorted, gone, size - gone);
        }
        int place = below(value, size);
        System.arraycopy(sorted, place, sorted, place + 1, size - place);
        sorted[place] = value;
        arrivals.add(value);
    }

    public boolean isFull() {
        return arrivals.isFull();
    }

    /** How many values are smaller. */
    public int below(double value) {
        return below(value, arrivals.size());
    }

    private int below(double value, int size) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The value at a share of the order, 0 the smallest and 1 the largest, interpolated. */
    public double quantile(double share) {
        double place = share * (sorted.length - 1);
        int lower = (int) place;
        int upper = Math.min(lower + 1, sorted.length - 1);
        return sorted[lower] + (place - lower) * (sorted[upper] - sorted[lower]);
    }
}
