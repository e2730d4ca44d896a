package alchemist.charts;

/** Loss against the highest value so far, in percent; never positive. */
final class Drawdown {

    private double peak = Double.NEGATIVE_INFINITY;

    static double[] of(double[] equity) {
        Drawdown drawdown = new Drawdown();
        double[] percent = new double[equity.length];
        for (int i = 0; i < equity.length; i++) {
            percent[i] = drawdown.next(equity[i]);
        }
        return percent;
    }

    double next(double equity) {
        if (equity > peak) {
            peak = equity;
        }
        return peak > 0 ? Math.min(0, (equity / peak - 1) * 100) : Double.NaN;
    }
}
