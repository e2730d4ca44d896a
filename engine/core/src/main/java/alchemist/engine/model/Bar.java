package alchemist.engine.model;

/**
 * One bar of trading.
 *
 * @param time start of the bar's window, epoch nanoseconds UTC
 * @param volume units traded; 0 when the source has none
 */
public record Bar(long time, double open, double high, double low, double close, double volume) {}
