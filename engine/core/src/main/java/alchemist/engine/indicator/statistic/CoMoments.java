package alchemist.engine.indicator.statistic;

/**
 * Variances and covariance of the last {@code period} pairs, each times n²; exact as in {@link
 * Moments}.
 */
public final class CoMoments {

    private final Moments first;
    private final Moments second;
    private final RollingPairs pairs;

    /**
     * @param period at least 1
     */
    public CoMoments(int period) {
        first = new Moments(period);
        second = new Moments(period);
        pairs = new RollingPairs(period);
    }

    /** Takes the next pair; NaN in one of them empties the window. */
    public void update(double x, double y) {
        boolean missing = Double.isNaN(x) || Double.isNaN(y);
        first.update(missing ? Double.NaN : x);
        second.update(missing ? Double.NaN : y);
        pairs.update(missing ? Double.NaN : x, y);
    }

    /** n·Σ (x − mean)²; NaN until the window is full. */
    public double first() {
        return first.scaledSquares();
    }

    /** n·Σ (y − mean)²; NaN until the window is full. */
    public double second() {
        return second.scaledSquares();
    }

    /** n·Σ (x − mean)(y − mean); NaN until the window is full. */
    public double both() {
        return first.scaledSquares() == 0 || second.scaledSquares() == 0 ? 0 : pairs.scaled();
    }
}
