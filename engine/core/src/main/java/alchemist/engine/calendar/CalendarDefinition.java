package alchemist.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a calendar is made of. At most one session closes on a date; breaks inside the session (a
 * lunch hour, a halt) are not part of it.
 *
 * @param name for people, for example {@code NYSE}
 * @param week the hours of the session that closes on each weekday; none for the others
 */
public record CalendarDefinition(
        String name, ZoneId zone, Map<DayOfWeek, SessionHours> week, HolidaySchedule holidays) {

    public CalendarDefinition {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("the calendar " + name + " has no sessions");
        }
        week = Map.copyOf(week);
    }

    /** The same hours from Monday to Friday. */
    public static Map<DayOfWeek, SessionHours> weekdays(SessionHours hours) {
        Map<DayOfWeek, SessionHours> week = everyDay(hours);
        week.remove(DayOfWeek.SATURDAY);
        week.remove(DayOfWeek.SUNDAY);
        return week;
    }

    /** The same hours on all seven days. */
    public static Map<DayOfWeek, SessionHours> everyDay(SessionHours hours) {
        Map<DayOfWeek, SessionHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours);
        }
        return week;
    }

    Optional<SessionHours> hours(LocalDate date) {
        SessionHours regular = week.get(date.getDayOfWeek());
        return regular == null ? Optional.empty() : holidays.hours(date, regular);
    }
}
