package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

import java.util.Locale;

/** A number of a bar that an indicator can be fed. */
public enum Input {
    CLOSE,
    OPEN,
    HIGH,
    LOW,
    VOLUME,
    /** (high + low) / 2. */
    HL2,
    /** (high + low + close) / 3, the typical price. */
    HLC3,
    /** (open + high + low + close) / 4. */
    OHLC4;

    /** The number of this bar. */
    public double of(Bar bar) {
        return switch (this) {
            case CLOSE -> bar.close();
            case OPEN -> bar.open();
            case HIGH -> bar.high();
            case LOW -> bar.low();
            case VOLUME -> bar.volume();
            case HL2 -> (bar.high() + bar.low()) / 2;
            case HLC3 -> (bar.high() + bar.low() + bar.close()) / 3;
            case OHLC4 -> (bar.open() + bar.high() + bar.low() + bar.close()) / 4;
        };
    }

    /** The name in lists and on the command line, for example {@code hlc3}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException with half a sentence for the user
     */
    public static Input named(String text) {
        for (Input input : values()) {
            if (input.text().equalsIgnoreCase(text.strip())) {
                return input;
            }
        }
        throw new IllegalArgumentException(
                "'%s' is not an input; write close, open, high, low, volume, hl2, hlc3 or ohlc4"
                        .formatted(text));
    }
}
