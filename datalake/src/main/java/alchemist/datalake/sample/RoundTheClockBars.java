package alchemist.datalake.sample;

import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Minute and hour bars of an invented coin, and minute bars of an invented currency pair. */
final class RoundTheClockBars {

    private static final long MINUTE = BarPeriod.ONE_MINUTE.nominalNanos();
    private static final long HOUR = BarPeriod.ONE_HOUR.nominalNanos();
    private static final int MINUTES_A_DAY = 1_440;
    private static final int HOURS_A_DAY = 24;

    private RoundTheClockBars() {}

    /** A year and a half of hours, the last sixty days of them also in minutes. */
    static List<BarSeries> coin(Instrument instrument, MarketModel model, long seed) {
        PriceWalk walk = new PriceWalk(model, seed);
        BarSeriesBuilder hours = new BarSeriesBuilder(13_200);
        BarSeriesBuilder minutes = new BarSeriesBuilder(60 * MINUTES_A_DAY);
        LocalDate end = ShareBars.LAST_DAY.plusDays(1);
        long minutesFrom = start(end.minusDays(60));
        for (long time = start(end.minusDays(550)); time < minutesFrom; time += HOUR) {
            startDay(walk, time);
            hours.add(walk.bar(time, 1.0 / HOURS_A_DAY, Activity.coins(hour(time)), 30));
        }
        Aggregate hourly = new Aggregate(hours);
        for (long time = minutesFrom; time < start(end); time += MINUTE) {
            startDay(walk, time);
            if (time % HOUR == 0) {
                hourly.begin(time);
            }
            Bar bar = walk.bar(time, 1.0 / MINUTES_A_DAY, Activity.coins(hour(time)), 6);
            minutes.add(bar);
            hourly.add(bar);
        }
        hourly.finish();
        return List.of(
                hours.build(instrument.id(), BarPeriod.ONE_HOUR),
                minutes.build(instrument.id(), BarPeriod.ONE_MINUTE));
    }

    /** Eight weeks of minutes, from Sunday evening to Friday evening. */
    static List<BarSeries> currencies(Instrument instrument, MarketModel model, long seed) {
        PriceWalk walk = new PriceWalk(model, seed);
        BarSeriesBuilder minutes = new BarSeriesBuilder(60_000);
        LocalDate end = ShareBars.LAST_DAY.plusDays(1);
        TradingCalendar market = TradingCalendars.fx();
        boolean wasOpen = true;
        for (long time = start(end.minusWeeks(8)); time < start(end); time += MINUTE) {
            startDay(walk, time);
            boolean open = market.isOpen(time);
            if (open && !wasOpen) {
                walk.gap(0.2);
            }
            if (open) {
                double activity = Activity.currencies(hour(time));
                minutes.add(walk.bar(time, 1.0 / MINUTES_A_DAY, activity, 6));
            }
            wasOpen = open;
        }
        return List.of(minutes.build(instrument.id(), BarPeriod.ONE_MINUTE));
    }

    private static void startDay(PriceWalk walk, long time) {
        if (time % (HOURS_A_DAY * HOUR) == 0) {
            walk.day();
        }
    }

    private static long start(LocalDate day) {
        return TradingDays.midnight(day, ZoneOffset.UTC);
    }

    private static double hour(long time) {
        return (double) Math.floorMod(time, HOURS_A_DAY * HOUR) / HOUR;
    }
}
