package alchemist.engine.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.Instants;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Tick;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares with the recorded outputs of backtrader and with recorded bars of the market.
 *
 * <p>backtrader takes a time stamp for the <em>end</em> of its bar and labels what it makes with
 * the end of the window. So its input 09:30 is our bar 09:29, its label 10:00 of an hour is our
 * 09:00, and the hour that its session end cuts, labelled 23:59:59.999989, is the one after the row
 * before. It leaves the day's last, unfinished five minutes open over the night, and the next
 * morning's first minute completes them: there two of our bars put together are one of its. After
 * that translation the bars are equal.
 */
class ResamplerGoldenTest {

    private static final TradingCalendar UTC = TradingCalendars.alwaysOpen(ZoneOffset.UTC);
    private static final long MINUTE = 60_000_000_000L;
    private static final BarPeriod FIVE_MINUTES = BarPeriod.parse("5m");
    private static final String SESSION_END = "23:59:59.999989";

    @Test
    void minutesMakeBacktradersHours() throws IOException {
        BarSeries bars = Resampler.resample(endStamped(), UTC, BarPeriod.ONE_HOUR);
        List<String[]> rows = SharedCsv.rows("golden/resample_60m.csv");
        assertEquals(rows.size(), bars.size());
        for (int i = 0; i < rows.size(); i++) {
            assertBar(rows.get(i), bars.bar(i));
            assertEquals(start(rows, i, BarPeriod.ONE_HOUR), bars.time(i), "row " + i);
        }
    }

    @Test
    void minutesMakeBacktradersFiveMinutes() throws IOException {
        List<Bar> bars = joinedOverNight(Resampler.resample(endStamped(), UTC, FIVE_MINUTES));
        List<String[]> rows = SharedCsv.rows("golden/resample_5m.csv");
        assertEquals(rows.size(), bars.size());
        for (int i = 0; i < rows.size(); i++) {
            assertBar(rows.get(i), bars.get(i));
            assertEquals(start(rows, i, FIVE_MINUTES), bars.get(i).time(), "row " + i);
        }
    }

    /** A bar that lands on an edge keeps its label there; only the last, cut bucket differs. */
    @Test
    void theLeftEdgeVariantHasTheSameBars() throws IOException {
        List<Bar> bars = joinedOverNight(Resampler.resample(endStamped(), UTC, FIVE_MINUTES));
        List<String[]> rows = SharedCsv.rows("golden/resample_5m_leftedge.csv");
        assertEquals(rows.size(), bars.size());
        for (int i = 0; i < rows.size(); i++) {
            assertBar(rows.get(i), bars.get(i));
        }
        long lastLabel = SharedCsv.nanos(rows.getLast()[1], ZoneOffset.UTC);
        assertEquals(lastLabel, bars.getLast().time());
    }

    /**
     * Here the minutes are as recorded, stamped with their start, in sessions of 09:30 to 16:00.
     */
    @Test
    void minutesMakeBacktradersDays() throws IOException {
        BarSeries minutes =
                SharedCsv.bars("golden/minute.csv", Instants.NEW_YORK, BarPeriod.ONE_MINUTE);
        BarSeries days = Resampler.resample(minutes, TradingCalendars.nyse(), BarPeriod.ONE_DAY);
        List<String[]> rows =
                SharedCsv.rows("golden/resample_day.csv").stream()
                        .filter(row -> row[1].endsWith(SESSION_END) || row[1].length() == 10)
                        .toList();
        assertEquals(rows.size(), days.size());
        for (int i = 0; i < rows.size(); i++) {
            assertBar(rows.get(i), days.bar(i));
            assertEquals(
                    SharedCsv.nanos(
                            rows.get(i)[1].substring(0, 10) + " 09:30:00", Instants.NEW_YORK),
                    days.time(i));
        }
    }

    /**
     * Trades of a day against the minutes that another program made of them. It leaves some kinds
     * of trades out of the prices, so its bars lie within ours; volumes differ in three minutes.
     */
    @Test
    void tradesMakeTheRecordedMinutes() throws IOException {
        List<Bar> made = minutesOfTrades();
        BarSeries recorded =
                SharedCsv.bars(
                                "data/SPY_1m_2013-10-04_11.csv.gz",
                                Instants.NEW_YORK,
                                BarPeriod.ONE_MINUTE)
                        .between(
                                Instants.at("2013-10-07 04:00", Instants.NEW_YORK),
                                Instants.at("2013-10-07 20:00", Instants.NEW_YORK));
        assertEquals(recorded.size(), made.size());
        int sameVolume = 0;
        for (int i = 0; i < made.size(); i++) {
            Bar bar = made.get(i);
            assertEquals(recorded.time(i), bar.time());
            assertTrue(bar.high() >= recorded.highs()[i] && bar.low() <= recorded.lows()[i]);
            sameVolume += bar.volume() == recorded.volumes()[i] ? 1 : 0;
        }
        assertEquals(made.size() - 3, sameVolume);
    }

    private static List<Bar> minutesOfTrades() throws IOException {
        Collected collected = new Collected();
        Resampler minutes =
                new Resampler(
                        new BarWindows(TradingCalendars.nyseExtended(), BarPeriod.ONE_MINUTE),
                        collected);
        for (String[] row : SharedCsv.rows("data/SPY_ticks_2013-10-07.csv.gz")) {
            minutes.add(
                    Tick.of(
                            SharedCsv.nanos(row[0], Instants.NEW_YORK),
                            Double.parseDouble(row[1]),
                            Double.parseDouble(row[2])));
        }
        minutes.flush();
        assertEquals(0, minutes.late() + minutes.outsideSessions());
        return collected.bars;
    }

    private static List<Bar> joinedOverNight(BarSeries series) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Bar bar = series.bar(i);
            boolean morning =
                    i > 0 && bar.time() - series.time(i - 1) > BarPeriod.ONE_HOUR.nominalNanos();
            bars.add(morning ? joined(bars.removeLast(), bar) : bar);
        }
        return bars;
    }

    private static Bar joined(Bar evening, Bar morning) {
        return new Bar(
                morning.time(),
                evening.open(),
                Math.max(evening.high(), morning.high()),
                Math.min(evening.low(), morning.low()),
                morning.close(),
                evening.volume() + morning.volume());
    }

    private static BarSeries endStamped() throws IOException {
        BarSeries minutes =
                SharedCsv.bars("golden/minute.csv", ZoneOffset.UTC, BarPeriod.ONE_MINUTE);
        BarSeriesBuilder shifted = new BarSeriesBuilder(minutes.size());
        for (int i = 0; i < minutes.size(); i++) {
            Bar bar = minutes.bar(i);
            shifted.add(
                    new Bar(
                            bar.time() - MINUTE,
                            bar.open(),
                            bar.high(),
                            bar.low(),
                            bar.close(),
                            bar.volume()));
        }
        return shifted.build(SharedCsv.INSTRUMENT, BarPeriod.ONE_MINUTE);
    }

    private static long start(List<String[]> rows, int i, BarPeriod period) {
        return rows.get(i)[1].endsWith(SESSION_END)
                ? start(rows, i - 1, period) + period.nominalNanos()
                : SharedCsv.nanos(rows.get(i)[1], ZoneOffset.UTC) - period.nominalNanos();
    }

    private static void assertBar(String[] row, Bar bar) {
        assertEquals(Double.parseDouble(row[2]), bar.open());
        assertEquals(Double.parseDouble(row[3]), bar.high());
        assertEquals(Double.parseDouble(row[4]), bar.low());
        assertEquals(Double.parseDouble(row[5]), bar.close());
        assertEquals(Double.parseDouble(row[6]), bar.volume());
    }
}
