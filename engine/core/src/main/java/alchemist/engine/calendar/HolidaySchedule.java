package alchemist.engine.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How dates depart from the weekly hours. Pure: the same date always gives the same hours. */
@FunctionalInterface
public interface HolidaySchedule {

    /** Every date has its weekly hours. */
    HolidaySchedule NONE = (date, regular) -> Optional.of(regular);

    /**
     * The hours of the session that closes on {@code date}; empty when there is none.
     *
     * @param regular the weekly hours of that date
     */
    Optional<SessionHours> hours(LocalDate date, SessionHours regular);

    /** Full holidays and early closes by date. */
    static HolidaySchedule of(Set<LocalDate> holidays, Map<LocalDate, LocalTime> earlyCloses) {
        Set<LocalDate> closed = Set.copyOf(holidays);
        Map<LocalDate, LocalTime> early = Map.copyOf(earlyCloses);
        return (date, regular) -> {
            if (closed.contains(date)) {
                return Optional.empty();
            }
            LocalTime close = early.get(date);
            return Optional.of(close == null ? regular : regular.closingAt(close));
        };
    }

    /** What this leaves open, changed by another: rules first, then a table of exceptions. */
    default HolidaySchedule then(HolidaySchedule other) {
        return (date, regular) -> hours(date, regular).flatMap(hours -> other.hours(date, hours));
    }
}
