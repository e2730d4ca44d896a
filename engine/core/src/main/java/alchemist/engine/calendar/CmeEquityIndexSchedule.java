package alchemist.engine.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * Holidays of CME equity index futures, in Chicago time: closed on New Year's Day, Good Friday and
 * Christmas; halted at noon on the other holidays of the US exchanges, with trades counting for the
 * next trading day; closed early on the days on which the stock exchange is.
 *
 * <p>These are today's rules. CME publishes the exact times holiday by holiday; lay a table of
 * exceptions over this one with {@link HolidaySchedule#then}.
 */
final class CmeEquityIndexSchedule implements HolidaySchedule {

    private static final LocalTime HOLIDAY_HALT = LocalTime.NOON;
    private static final LocalTime EARLY_CLOSE = LocalTime.of(12, 15);
    private static final LocalTime PAYROLLS_HALT = LocalTime.of(8, 15);

    /** Days of mourning, on which the stock exchange stayed closed. */
    private static final Map<LocalDate, LocalTime> MOURNING =
            Map.of(
                    LocalDate.of(2018, 12, 5), LocalTime.of(8, 30),
                    LocalDate.of(2025, 1, 9), LocalTime.of(8, 30));

    @Override
    public Optional<SessionHours> hours(LocalDate date, SessionHours regular) {
        Optional<UsHoliday> holiday = UsHoliday.on(date);
        if (holiday.isPresent()) {
            return onHoliday(holiday.get(), date, regular);
        }
        LocalTime mourning = MOURNING.get(date);
        if (mourning != null) {
            return Optional.of(regular.closingAt(mourning));
        }
        boolean early = NyseSchedule.closesEarly(date);
        return Optional.of(early ? regular.closingAt(EARLY_CLOSE) : regular);
    }

    private static Optional<SessionHours> onHoliday(
            UsHoliday holiday, LocalDate date, SessionHours regular) {
        return switch (holiday) {
            case NEW_YEAR, CHRISTMAS -> Optional.empty();
            case GOOD_FRIDAY ->
                    isPayrollsFriday(date)
                            ? Optional.of(regular.haltingAt(PAYROLLS_HALT))
                            : Optional.empty();
            case MARTIN_LUTHER_KING,
                    WASHINGTON,
                    MEMORIAL,
                    JUNETEENTH,
                    INDEPENDENCE,
                    LABOR,
                    THANKSGIVING ->
                    Optional.of(regular.haltingAt(HOLIDAY_HALT));
        };
    }

    /** The jobs report comes out on a month's first Friday, a holiday or not. */
    private static boolean isPayrollsFriday(LocalDate friday) {
        return friday.getDayOfMonth() <= 7;
    }
}
