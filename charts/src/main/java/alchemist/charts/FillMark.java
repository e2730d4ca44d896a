package alchemist.charts;

/**
 * One fill to be marked on the chart by a triangle with its quantity.
 *
 * @param time epoch nanoseconds UTC
 * @param quantity positive when bought, negative when sold
 */
public record FillMark(long time, double price, double quantity) {}
