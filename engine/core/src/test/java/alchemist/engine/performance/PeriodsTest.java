package alchemist.engine.performance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

class PeriodsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void daysBeginAtMidnightOfTheSessionsZone() {
        EquityCurve curve = new EquityCurve(3);
        for (String at :
                new String[] {"2024-01-31T22:00", "2024-01-31T23:59", "2024-02-01T00:00"}) {
            curve.add(nanos(at), 1, 1);
        }
        Periods days = Periods.of(curve, Timeframe.DAYS, NEW_YORK);
        assertEquals(2, days.count());
        assertEquals(1, days.last(0));
        assertEquals(2, days.first(1));
        assertEquals(LocalDate.of(2024, 2, 1), days.key(1));
    }

    @Test
    void weeksEndOnSundayAndMonthsOnTheirLastDay() {
        EquityCurve curve = new EquityCurve(2);
        curve.add(nanos("2024-02-05T09:30"), 1, 1);
        curve.add(nanos("2024-02-12T09:30"), 1, 1);
        Periods weeks = Periods.of(curve, Timeframe.WEEKS, NEW_YORK);
        assertEquals(LocalDate.of(2024, 2, 11), weeks.key(0));
        assertEquals(2, weeks.count());
        Periods months = Periods.of(curve, Timeframe.MONTHS, NEW_YORK);
        assertEquals(LocalDate.of(2024, 2, 29), months.key(0));
        assertEquals(1, months.count());
        assertEquals(
                LocalDate.of(2024, 12, 31), Periods.of(curve, Timeframe.YEARS, NEW_YORK).key(0));
    }

    @Test
    void monthsWithoutAMarkDoNotExist() {
        EquityCurve curve = new EquityCurve(2);
        curve.add(nanos("2024-01-15T12:00"), 110, 110);
        curve.add(nanos("2024-03-15T12:00"), 99, 99);
        PeriodReturns months =
                PeriodReturns.of(curve, 100, Periods.of(curve, Timeframe.MONTHS, NEW_YORK));
        assertArrayEquals(new double[] {0.1, -0.1}, months.values(), 1e-12);
    }

    private static long nanos(String at) {
        return LocalDateTime.parse(at).atZone(NEW_YORK).toEpochSecond() * 1_000_000_000L;
    }
}
