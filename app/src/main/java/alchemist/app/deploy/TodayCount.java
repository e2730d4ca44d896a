package alchemist.app.deploy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How much of a growing count, or of a running sum, fell on the user's present day. */
final class TodayCount {

    private LocalDate day = LocalDate.MIN;
    private double before;
    private double latest;

    /**
     * @param now wall clock, epoch nanoseconds
     */
    double today(double value, long now) {
        LocalDate today =
                Instant.ofEpochSecond(0, now).atZone(ZoneId.systemDefault()).toLocalDate();
        if (!today.equals(day)) {
            before = day.equals(LocalDate.MIN) ? 0 : latest;
            day = today;
        }
        latest = value;
        return value - before;
    }

    long today(long value, long now) {
        return Math.round(today((double) value, now));
    }
}
