package alchemist.engine.indicator;

/** The value of {@code bars} bars ago (backtrader's {@code line(-n)}). First at bar bars + 1. */
public final class Delay extends ValueIndicator {

    private final double[] ring;
    private int next;
    private int count;

    /**
     * @param bars at least 0
     */
    public Delay(int bars) {
        super(line("delayed", bars + 1));
        ring = new double[atLeast(0, "bars", bars) + 1];
    }

    @Override
    protected void compute(double value) {
        if (Double.isNaN(value)) {
            count = 0;
            set(Double.NaN);
            return;
        }
        ring[next] = value;
        next = next + 1 == ring.length ? 0 : next + 1;
        if (count < ring.length) {
            count++;
        }
        set(count == ring.length ? ring[next] : Double.NaN);
    }
}
