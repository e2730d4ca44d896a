package alchemist.datalake.sample;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Bars of an invented share: ten years of days, the last sixty of them also in minutes, both
 * telling the same story.
 */
final class ShareBars {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 7, 1);
    private static final int MINUTE_SESSIONS = 60;
    private static final int MINUTES = 390;
    private static final LocalTime OPENS = LocalTime.of(9, 30);
    private static final long MINUTE = BarPeriod.ONE_MINUTE.nominalNanos();

    /** Of a day's risk, a quarter passes at night. */
    private static final double NIGHT = 0.25;

    private final Instrument instrument;
    private final PriceWalk walk;
    private final BarSeriesBuilder days = new BarSeriesBuilder(2_600);
    private final BarSeriesBuilder minutes = new BarSeriesBuilder(MINUTE_SESSIONS * MINUTES);

    private ShareBars(Instrument instrument, PriceWalk walk) {
        this.instrument = instrument;
        this.walk = walk;
    }

    static List<BarSeries> of(Instrument instrument, MarketModel model, long seed) {
        return new ShareBars(instrument, new PriceWalk(model, seed)).build();
    }

    private List<BarSeries> build() {
        List<LocalDate> calendar = TradingDays.weekdays(FIRST_DAY, LAST_DAY);
        int minutesFrom = calendar.size() - MINUTE_SESSIONS;
        for (LocalDate day : calendar.subList(0, minutesFrom)) {
            walk.day();
            walk.gap(NIGHT);
            days.add(walk.bar(TradingDays.midnight(day, instrument.zone()), 1 - NIGHT, 1, 40));
        }
        Aggregate daily = new Aggregate(days);
        for (LocalDate day : calendar.subList(minutesFrom, calendar.size())) {
            session(day, daily);
        }
        daily.finish();
        return List.of(
                days.build(instrument.id(), BarPeriod.ONE_DAY),
                minutes.build(instrument.id(), BarPeriod.ONE_MINUTE));
    }

    private void session(LocalDate day, Aggregate daily) {
        ZoneId zone = instrument.zone();
        long open = day.atTime(OPENS).atZone(zone).toEpochSecond() * 1_000_000_000L;
        walk.day();
        walk.gap(NIGHT);
        daily.begin(TradingDays.midnight(day, zone));
        for (int i = 0; i < MINUTES; i++) {
            double activity = Activity.session((i + 0.5) / MINUTES);
            Bar bar = walk.bar(open + i * MINUTE, (1 - NIGHT) / MINUTES, activity, 6);
            minutes.add(bar);
            daily.add(bar);
        }
    }
}
