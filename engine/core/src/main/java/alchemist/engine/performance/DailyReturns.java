package alchemist.engine.performance;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

/** Returns from the end of one calendar day to the end of the next, in the zone of the session. */
final class DailyReturns {

    private DailyReturns() {}

    /**
     * @param start equity before the first bar
     */
    static double[] of(EquityCurve curve, double start, ZoneId zone) {
        double[] returns = new double[16];
        int days = 0;
        double before = start;
        long dayEnds = curve.size() == 0 ? 0 : endOfDay(curve.time(0), zone);
        for (int i = 0; i < curve.size(); i++) {
            boolean last = i + 1 == curve.size();
            if (last || curve.time(i + 1) >= dayEnds) {
                if (days == returns.length) {
                    returns = Arrays.copyOf(returns, 2 * days);
                }
                returns[days++] = curve.value(i) / before - 1;
                before = curve.value(i);
                dayEnds = last ? dayEnds : endOfDay(curve.time(i + 1), zone);
            }
        }
        return Arrays.copyOf(returns, days);
    }

    private static long endOfDay(long nanos, ZoneId zone) {
        return Instant.ofEpochSecond(0, nanos)
                        .atZone(zone)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toEpochSecond()
                * 1_000_000_000L;
    }
}
