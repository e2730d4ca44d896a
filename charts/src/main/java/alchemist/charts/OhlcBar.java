package alchemist.charts;

/**
 * One bar as a value.
 *
 * @param time start of the bar's window, epoch nanoseconds UTC
 * @param volume traded quantity; 0 or NaN where unknown
 */
public record OhlcBar(
        long time, double open, double high, double low, double close, double volume) {}
