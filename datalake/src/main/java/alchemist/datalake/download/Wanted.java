package alchemist.datalake.download;

import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.Parent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be downloaded.
 *
 * @param days in the source's own calendar
 * @param today the day that is not over yet
 * @param have what the lake's bars were made from so far
 */
public record Wanted(Subscription subscription, DayRange days, LocalDate today, List<Parent> have) {

    public Wanted {
        have = List.copyOf(have);
    }

    /** The stretches of days up to today that no whole piece covers, ascending. */
    public List<DayRange> missing() {
        List<DayRange> whole = have.stream().filter(Parent::whole).map(Parent::days).toList();
        List<DayRange> missing = new ArrayList<>();
        LocalDate last = days.to().isBefore(today) ? days.to() : today;
        LocalDate start = null;
        for (LocalDate day = days.from(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate asked = day;
            boolean there = whole.stream().anyMatch(range -> range.contains(asked));
            if (there && start != null) {
                missing.add(new DayRange(start, day.minusDays(1)));
                start = null;
            } else if (!there && start == null) {
                start = day;
            }
        }
        if (start != null) {
            missing.add(new DayRange(start, last));
        }
        return missing;
    }
}
