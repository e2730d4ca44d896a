package alchemist.engine.kernel;

import alchemist.engine.calendar.TradingPeriods;

import java.time.ZoneOffset;

/**
 * When a strategy may trade. It decides at the ends of bars: a bar that ends at the start of a
 * period is inside, one that ends at its end is outside. Outside, {@code next} is not called and
 * only orders that close are let go.
 *
 * @param flatten cancel orders and close positions with the last bar that still fills inside the
 *     period, and open no more from there on
 */
public record TradingHours(TradingPeriods periods, boolean flatten) {

    /** Around the clock. */
    public static final TradingHours ALWAYS =
            new TradingHours(TradingPeriods.parse("", ZoneOffset.UTC), false);

    boolean isAlways() {
        return periods.isAlways();
    }

    /**
     * True when positions may be opened.
     *
     * @param now engine time, epoch nanoseconds
     * @param period the length of a base bar, nanoseconds
     */
    boolean mayOpen(long now, long period) {
        return periods.contains(now) && !(flatten && !periods.contains(now + period));
    }
}
