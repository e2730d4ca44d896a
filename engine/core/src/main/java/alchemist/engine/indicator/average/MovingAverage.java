package alchemist.engine.indicator.average;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.Sma;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The moving averages that can be chosen by name, for indicators that smooth.
 *
 * <p>Names are the short ones of the field; {@link #aliases} has those of backtrader.
 */
public enum MovingAverage {
    SMA("MovingAverageSimple SMA SimpleMovingAverage"),
    EMA("ExponentialMovingAverage EMA MovingAverageExponential"),
    SMMA(
            "SmoothedMovingAverage SMMA WilderMA MovingAverageSmoothed MovingAverageWilder"
                    + " ModifiedMovingAverage"),
    WMA("WeightedMovingAverage WMA MovingAverageWeighted"),
    HMA("HullMovingAverage HMA HullMA"),
    KAMA("AdaptiveMovingAverage KAMA MovingAverageAdaptive"),
    DEMA("DoubleExponentialMovingAverage DEMA MovingAverageDoubleExponential"),
    TEMA("TripleExponentialMovingAverage TEMA MovingAverageTripleExponential"),
    ZLEMA("ZeroLagExponentialMovingAverage ZLEMA ZeroLagEma"),
    ZLIND("ZeroLagIndicator ZLInd EC ZLIndicator MAZeroLag ErrorCorrecting"),
    DMA("DicksonMovingAverage DMA DicksonMA");

    private final String aliases;

    MovingAverage(String aliases) {
        this.aliases = aliases;
    }

    /**
     * A new average with its usual further parameters.
     *
     * @throws IllegalArgumentException when the period is too short for it
     */
    public PriceIndicator over(int period) {
        return switch (this) {
            case SMA -> new Sma(period);
            case EMA -> new Ema(period);
            case SMMA -> new Smma(period);
            case WMA -> new Wma(period);
            case HMA -> new Hma(period);
            case KAMA -> new Kama(period);
            case DEMA -> new Dema(period);
            case TEMA -> new Tema(period);
            case ZLEMA -> new Zlema(period);
            case ZLIND -> new ZeroLag(period);
            case DMA -> new Dickson(period);
        };
    }

    /** The name in lists and on the command line, for example {@code ema}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Other names of the same average. */
    public List<String> aliases() {
        return List.of(aliases.split(" "));
    }

    /**
     * @throws IllegalArgumentException with half a sentence for the user
     */
    public static MovingAverage named(String text) {
        for (MovingAverage average : values()) {
            if (average.isCalled(text.strip())) {
                return average;
            }
        }
        String known =
                Arrays.stream(values()).map(MovingAverage::text).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                "'%s' is not a moving average; there are %s".formatted(text, known));
    }

    private boolean isCalled(String text) {
        return text().equalsIgnoreCase(text) || aliases().stream().anyMatch(text::equalsIgnoreCase);
    }
}
