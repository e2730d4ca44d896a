package alchemist.charts;

import java.time.ZoneId;

/**
 * An equity curve to be exported, with its drawdown below.
 *
 * @param zone in which times are written
 * @param time ascending, epoch nanoseconds UTC
 * @param equity account value at each time
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
public record EquityPicture(String title, ZoneId zone, long[] time, double[] equity) {}
