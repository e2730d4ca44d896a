package alchemist.engine.calendar;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calendars of the markets: which one an instrument trades by follows from its venue, else from
 * its asset class. Thread-safe; calendars are shared and created once.
 */
public final class TradingCalendars {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final Map<String, TradingCalendar> byVenue = new ConcurrentHashMap<>();
    private final Map<ZoneId, TradingCalendar> byZone = new ConcurrentHashMap<>();
    private final TradingCalendar crypto = alwaysOpen(ZoneOffset.UTC);
    private final TradingCalendar fx = fx();
    private final TradingCalendar nyse = nyse();
    private final TradingCalendar cme = cmeEquityIndex();

    /** Lets a venue trade by a calendar of its own. */
    public void define(String venue, TradingCalendar calendar) {
        byVenue.put(venue, calendar);
    }

    /**
     * The calendar an instrument trades by. Stocks outside New York and futures outside Chicago, of
     * which no hours are known, trade on weekdays around the clock in their own zone.
     */
    public TradingCalendar of(Instrument instrument) {
        TradingCalendar defined = byVenue.get(instrument.id().venue());
        return defined != null ? defined : assumed(instrument);
    }

    private TradingCalendar assumed(Instrument instrument) {
        ZoneId zone = instrument.zone();
        AssetClass assetClass = instrument.assetClass();
        return switch (assetClass) {
            case CRYPTO -> crypto;
            case FX -> fx;
            case EQUITY, INDEX -> zone.equals(NEW_YORK) ? nyse : weekdays(zone);
            case FUTURE -> zone.equals(CHICAGO) ? cme : weekdays(zone);
        };
    }

    private TradingCalendar weekdays(ZoneId zone) {
        return byZone.computeIfAbsent(zone, TradingCalendars::weekdaysAroundTheClock);
    }

    /** Around the clock, every day; days begin at midnight of {@code zone}. */
    public static TradingCalendar alwaysOpen(ZoneId zone) {
        return new TradingCalendar(
                new CalendarDefinition(
                        "24/7",
                        zone,
                        CalendarDefinition.everyDay(SessionHours.WHOLE_DAY),
                        HolidaySchedule.NONE));
    }

    /** Monday 00:00 to Friday 24:00, without holidays. */
    public static TradingCalendar weekdaysAroundTheClock(ZoneId zone) {
        return weekdays("24/5", zone, SessionHours.WHOLE_DAY, HolidaySchedule.NONE);
    }

    /** US stocks: 09:30 to 16:00 New York, on short days to 13:00. */
    public static TradingCalendar nyse() {
        return weekdays(
                "NYSE",
                NEW_YORK,
                SessionHours.parse("09:30-16:00"),
                new NyseSchedule(LocalTime.of(13, 0)));
    }

    /** US stocks before, during and after the session: 04:00 to 20:00, on short days to 17:00. */
    public static TradingCalendar nyseExtended() {
        return weekdays(
                "NYSE extended",
                NEW_YORK,
                SessionHours.parse("04:00-20:00"),
                new NyseSchedule(LocalTime.of(17, 0)));
    }

    /**
     * CME equity index futures on Globex: Sunday to Friday 17:00 to 16:00 Chicago (18:00 to 17:00
     * New York), a daily break of an hour; the evening belongs to the next trading day.
     */
    public static TradingCalendar cmeEquityIndex() {
        return weekdays(
                "CME equity index",
                CHICAGO,
                SessionHours.parse("17:00-16:00"),
                new CmeEquityIndexSchedule());
    }

    /**
     * Spot FX: Sunday 17:00 to Friday 17:00 New York, where the day turns; closed for the trading
     * days of Christmas and New Year.
     */
    public static TradingCalendar fx() {
        return weekdays(
                "FX",
                NEW_YORK,
                SessionHours.parse("17:00-17:00"),
                (date, regular) ->
                        isChristmasOrNewYear(date) ? Optional.empty() : Optional.of(regular));
    }

    private static boolean isChristmasOrNewYear(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return day.equals(MonthDay.of(12, 25)) || day.equals(MonthDay.of(1, 1));
    }

    private static TradingCalendar weekdays(
            String name, ZoneId zone, SessionHours hours, HolidaySchedule holidays) {
        return new TradingCalendar(
                new CalendarDefinition(name, zone, CalendarDefinition.weekdays(hours), holidays));
    }
}
