package alchemist.app.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;

class CoverageGridTest {

    private static final LocalDate FIRST = LocalDate.parse("2015-07-01");
    private static final LocalDate LAST = LocalDate.parse("2025-06-30");

    @ParameterizedTest
    @ValueSource(doubles = {0, 300, 396, 700, 5_000})
    void everyDayIsFoundWhereItIsDrawnAndNoTwoShareACell(double width) {
        CoverageGrid grid = CoverageGrid.fitting(FIRST, LAST, width);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            double middle = grid.cell() / 2;
            assertEquals(Optional.of(day), grid.at(grid.x(day) + middle, grid.y(day) + middle));
            assertTrue(grid.x(day) + grid.cell() <= grid.width());
            assertTrue(grid.y(day) + grid.cell() <= grid.height());
        }
    }

    @Test
    void aYearBeginsInItsFirstWeekOnItsWeekday() {
        CoverageGrid grid = CoverageGrid.fitting(FIRST, LAST, 500);
        // A Wednesday: two rows below Monday.
        LocalDate newYear = LocalDate.parse("2020-01-01");

        assertEquals(CoverageGrid.LEFT, grid.x(newYear));
        assertEquals(grid.top(2020) + 2 * grid.cell(), grid.y(newYear));
    }

    @Test
    void besideTheDaysThereIsNone() {
        CoverageGrid grid = CoverageGrid.fitting(FIRST, LAST, 500);

        assertEquals(Optional.empty(), grid.at(0, 30));
        assertEquals(Optional.empty(), grid.at(60, grid.height() + 5));
        assertEquals(Optional.empty(), grid.at(60, -1));
        assertEquals(Optional.empty(), grid.at(60, 3));
    }

    @Test
    void oneDayMakesOneYear() {
        assertEquals(1, CoverageGrid.fitting(FIRST, FIRST, 400).years());
    }
}
