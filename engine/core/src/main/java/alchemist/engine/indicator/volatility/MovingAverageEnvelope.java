package alchemist.engine.indicator.volatility;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.ValueIndicator;
import alchemist.engine.indicator.average.MovingAverage;

/**
 * A moving average with a band of some percent above and below: backtrader's generated {@code
 * …Envelope}. The first line has the average's name.
 */
public final class MovingAverageEnvelope extends ValueIndicator {

    private final PriceIndicator average;
    private final Envelope envelope;

    /**
     * @param percent distance of the bands
     */
    public MovingAverageEnvelope(MovingAverage average, int period, double percent) {
        super(
                line(average.over(period).lines().getFirst(), average.over(period).warmUp()),
                line("top", average.over(period).warmUp()),
                line("bot", average.over(period).warmUp()));
        this.average = average.over(period);
        envelope = new Envelope(percent);
    }

    @Override
    protected void compute(double value) {
        envelope.update(average.next(value));
        set(0, envelope.value(0));
        set(1, envelope.value(1));
        set(2, envelope.value(2));
    }
}
