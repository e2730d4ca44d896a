package alchemist.datalake.futures;

import java.util.Locale;

/** How prices before a roll are made comparable with those after it. */
public enum BackAdjustment {
    /** The price gap between the contracts is added: gains in points stay what they were. */
    DIFFERENCE,
    /** Prices are multiplied by the contracts' ratio: gains in percent stay what they were. */
    RATIO,
    /** Prices stay as they were traded, with a jump at each roll. */
    NONE;

    /**
     * Reads {@code difference}, {@code ratio} or {@code none}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static BackAdjustment parse(String text) {
        for (BackAdjustment each : values()) {
            if (each.toString().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is none of difference, ratio, none");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
