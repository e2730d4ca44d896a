package alchemist.charts;

/** Sums up consecutive bars: first open, highest high, lowest low, last close, total volume. */
final class BarSum {

    private boolean empty;
    private double open;
    private double high;
    private double low;
    private double close;
    private double volume;

    BarSum() {
        clear();
    }

    final void clear() {
        empty = true;
        open = Double.NaN;
        high = Double.NEGATIVE_INFINITY;
        low = Double.POSITIVE_INFINITY;
        close = Double.NaN;
        volume = 0;
    }

    void add(BarColumns columns, int index) {
        if (empty) {
            open = columns.open().get(index);
            empty = false;
        }
        double barHigh = columns.high().get(index);
        double barLow = columns.low().get(index);
        double barVolume = columns.volume().get(index);
        // Comparisons, not Math.max: an unknown price must not swallow the known ones.
        if (barHigh > high) {
            high = barHigh;
        }
        if (barLow < low) {
            low = barLow;
        }
        close = columns.close().get(index);
        if (barVolume > 0) {
            volume += barVolume;
        }
    }

    double open() {
        return open;
    }

    double high() {
        return high;
    }

    double low() {
        return low;
    }

    double close() {
        return close;
    }

    double volume() {
        return volume;
    }
}
