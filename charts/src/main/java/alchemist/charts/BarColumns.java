package alchemist.charts;

/** The five value columns of bars, or of one level of their pyramid. */
record BarColumns(
        DoubleColumn open,
        DoubleColumn high,
        DoubleColumn low,
        DoubleColumn close,
        DoubleColumn volume) {

    static BarColumns of(double[]... columns) {
        return new BarColumns(
                DoubleColumn.of(columns[0]),
                DoubleColumn.of(columns[1]),
                DoubleColumn.of(columns[2]),
                DoubleColumn.of(columns[3]),
                DoubleColumn.of(columns[4]));
    }

    static BarColumns empty() {
        return of(new double[5][0]);
    }

    int size() {
        return close.size();
    }

    OhlcBar bar(int index, long time) {
        return new OhlcBar(
                time,
                open.get(index),
                high.get(index),
                low.get(index),
                close.get(index),
                volume.get(index));
    }

    void add(OhlcBar bar) {
        open.add(bar.open());
        high.add(bar.high());
        low.add(bar.low());
        close.add(bar.close());
        volume.add(bar.volume());
    }

    void add(BarSum sum) {
        open.add(sum.open());
        high.add(sum.high());
        low.add(sum.low());
        close.add(sum.close());
        volume.add(sum.volume());
    }

    void setLast(OhlcBar bar) {
        open.setLast(bar.open());
        high.setLast(bar.high());
        low.setLast(bar.low());
        close.setLast(bar.close());
        volume.setLast(bar.volume());
    }

    void setLast(BarSum sum) {
        open.setLast(sum.open());
        high.setLast(sum.high());
        low.setLast(sum.low());
        close.setLast(sum.close());
        volume.setLast(sum.volume());
    }
}
