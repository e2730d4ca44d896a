package alchemist.charts.jfree;

import alchemist.charts.jfree.Layer.LineLayer;

import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/** One line as JFreeChart reads it, straight from the arrays. */
final class LineDataset extends AbstractXYDataset {

    private final transient LineLayer line;

    LineDataset(LineLayer line) {
        this.line = line;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public String getSeriesKey(int series) {
        return "line";
    }

    @Override
    public int getItemCount(int series) {
        return line.x().length;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public double getXValue(int series, int item) {
        return line.x()[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return line.y()[item];
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }
}
