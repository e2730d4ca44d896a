package alchemist.app.plot;

import alchemist.engine.indicator.Ema;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Sma;
import alchemist.engine.strategy.Overlay;

/** The indicators a user can draw over the price. */
public enum IndicatorKind {
    SMA("Simple moving average"),
    EMA("Exponential moving average");

    /** Longest period that is offered. */
    public static final int LONGEST = 5_000;

    private final String title;

    IndicatorKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The indicator over so many bars, for example {@code SMA(20)}. */
    public Overlay overlay(int period) {
        return new Overlay(name() + "(" + period + ")", () -> indicator(period));
    }

    private Indicator indicator(int period) {
        return switch (this) {
            case SMA -> new Sma(period);
            case EMA -> new Ema(period);
        };
    }

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static int parsePeriod(String text) {
        try {
            int period = Integer.parseInt(text.strip());
            if (period >= 1 && period <= LONGEST) {
                return period;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a number of bars.");
        }
        throw new IllegalArgumentException("The period must be 1 to 5,000 bars.");
    }
}
