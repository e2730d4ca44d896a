package alchemist.charts;

import java.util.Arrays;

/** Where sessions of intraday bars begin, as far as there is room for a line each. */
final class SessionBreaks {

    private static final double LEAST_DISTANCE = 48;

    /** Thin early trading begins with gaps of its own: they are no sessions. */
    private static final double NEAR = 14;

    private SessionBreaks() {}

    /** Left edges, in bar numbers, of the bars that begin a session. */
    static double[] of(TimeSpace space) {
        Timeline timeline = space.timeline();
        Buckets buckets = space.buckets();
        double pixelsPerBar = space.pixelsPerBar() / space.look().skin().scale();
        double period = timeline.period();
        boolean dense = timeline.barsIn(Timeline.DAY, period) * pixelsPerBar < LEAST_DISTANCE;
        if (period > Timeline.DAY / 2.0 || dense) {
            return new double[0];
        }
        double[] found = new double[buckets.count()];
        int count = 0;
        for (int i = 0; i < buckets.count(); i++) {
            int from = buckets.from(i);
            boolean apart = count == 0 || (from - found[count - 1]) * pixelsPerBar > NEAR;
            if (from > 0 && apart && timeline.isSessionBetween(from - 1, buckets.to(i) - 1)) {
                found[count++] = from - 0.5;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
