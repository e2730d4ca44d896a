package alchemist.charts.jfree;

import alchemist.charts.jfree.Layer.Bars;

import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;
import org.jfree.data.xy.OHLCDataset;

/** Bars as JFreeChart reads them, straight from the arrays. */
final class BarDataset extends AbstractXYDataset implements OHLCDataset {

    private final transient Bars bars;

    BarDataset(Bars bars) {
        this.bars = bars;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public String getSeriesKey(int series) {
        return "bars";
    }

    @Override
    public int getItemCount(int series) {
        return bars.x().length;
    }

    @Override
    public DomainOrder getDomainOrder() {
        return DomainOrder.ASCENDING;
    }

    @Override
    public double getXValue(int series, int item) {
        return bars.x()[item];
    }

    @Override
    public double getYValue(int series, int item) {
        return bars.close()[item];
    }

    @Override
    public double getOpenValue(int series, int item) {
        return bars.open()[item];
    }

    @Override
    public double getHighValue(int series, int item) {
        return bars.high()[item];
    }

    @Override
    public double getLowValue(int series, int item) {
        return bars.low()[item];
    }

    @Override
    public double getCloseValue(int series, int item) {
        return bars.close()[item];
    }

    @Override
    public double getVolumeValue(int series, int item) {
        return bars.volume()[item];
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public Number getOpen(int series, int item) {
        return getOpenValue(series, item);
    }

    @Override
    public Number getHigh(int series, int item) {
        return getHighValue(series, item);
    }

    @Override
    public Number getLow(int series, int item) {
        return getLowValue(series, item);
    }

    @Override
    public Number getClose(int series, int item) {
        return getCloseValue(series, item);
    }

    @Override
    public Number getVolume(int series, int item) {
        return getVolumeValue(series, item);
    }
}
