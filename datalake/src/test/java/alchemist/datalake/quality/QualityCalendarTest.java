package alchemist.datalake.quality;

import static alchemist.datalake.quality.QualityCalendar.Status.BROKEN;
import static alchemist.datalake.quality.QualityCalendar.Status.CLOSED;
import static alchemist.datalake.quality.QualityCalendar.Status.COMPLETE;
import static alchemist.datalake.quality.QualityCalendar.Status.MISSING;
import static alchemist.datalake.quality.QualityCalendar.Status.PARTIAL;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.lake.TestBars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** SPY around Thanksgiving 2024, a Thursday; the Friday closed at 13:00. */
class QualityCalendarTest {

    private static final long MINUTE = 60_000_000_000L;

    @TempDir Path home;
    private final BarSeriesBuilder bars = new BarSeriesBuilder(390);

    @Test
    void everyDayHasItsStatusAndSaysWhy() throws LakeException {
        minutes("2024-11-26T14:30:00Z", 0, 390);
        minutes("2024-11-27T14:30:00Z", 0, 100);
        minutes("2024-11-27T14:30:00Z", 120, 390);
        minutes("2024-11-29T14:30:00Z", 0, 210);
        // Monday is missing, and a bar of Tuesday is broken.
        minutes("2024-12-03T14:30:00Z", 0, 5);
        bars.add(new Bar(TestBars.at("2024-12-03T14:35:00Z"), 100, 99, 99.5, 100, 1));
        minutes("2024-12-03T14:30:00Z", 6, 390);

        QualityCalendar calendar = calendar(BarPeriod.ONE_MINUTE);

        assertEquals(
                List.of(COMPLETE, PARTIAL, CLOSED, COMPLETE, CLOSED, CLOSED, MISSING, BROKEN),
                calendar.days().values().stream().map(QualityCalendar.Day::status).toList());
        assertEquals("2024-11-26  390 of 390 bars", text(calendar, "2024-11-26"));
        assertEquals(
                "2024-11-27  370 of 390 bars\ngap: 20 bars are missing, outage",
                text(calendar, "2024-11-27"));
        assertEquals("2024-11-28  no trading\nholiday", text(calendar, "2024-11-28"));
        assertEquals(
                "2024-11-29  210 of 210 bars\nearly close at 13:00", text(calendar, "2024-11-29"));
        assertEquals("2024-11-30  no trading", text(calendar, "2024-11-30"));
        assertTrue(text(calendar, "2024-12-02").startsWith("2024-12-02  0 of 390 bars\ngap:"));
        assertTrue(text(calendar, "2024-12-03").contains("broken bar"));
        assertEquals(2, calendar.count(COMPLETE));
    }

    @Test
    void ofDailyBarsEachTradingDayExpectsOne() throws LakeException {
        for (String day : List.of("2024-11-26", "2024-11-27", "2024-12-02")) {
            bars.add(new Bar(TestBars.at(day + "T05:00:00Z"), 100, 101, 99, 100, 1));
        }

        QualityCalendar calendar = calendar(BarPeriod.ONE_DAY);

        assertEquals(
                List.of(COMPLETE, COMPLETE, CLOSED, MISSING, CLOSED, CLOSED, COMPLETE),
                calendar.days().values().stream().map(QualityCalendar.Day::status).toList());
    }

    @Test
    void barsLongerThanADayHaveNoCalendar() throws LakeException {
        bars.add(new Bar(TestBars.at("2024-11-25T05:00:00Z"), 100, 101, 99, 100, 1));

        assertTrue(calendar(BarPeriod.parse("1w")).days().isEmpty());
    }

    private static String text(QualityCalendar calendar, String day) {
        QualityCalendar.Day found = calendar.days().get(LocalDate.parse(day));
        return found == null ? "no such day" : found.text();
    }

    private void minutes(String open, int from, int to) {
        for (int i = from; i < to; i++) {
            bars.add(new Bar(TestBars.at(open) + i * MINUTE, 100, 100.5, 99.5, 100, 1));
        }
    }

    private QualityCalendar calendar(BarPeriod period) throws LakeException {
        BarSeries series = bars.build(TestBars.SPY, period);
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            lake.write(series, new Provenance("csv", "/data/x.csv", "ab", false));
            return new QualityCheck(lake)
                    .report(lake.dataset(TestBars.SPY, period).orElseThrow())
                    .calendar();
        }
    }
}
