package alchemist.datalake.event;

/**
 * A payment between the holders of a perpetual future.
 *
 * @param time when it is due, epoch nanoseconds UTC
 * @param rate share of the position's value that longs pay shorts; negative when shorts pay
 */
public record FundingRate(long time, double rate) {}
