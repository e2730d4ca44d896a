package alchemist.datalake.futures;

import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.model.BarSeries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A figure of each of a contract's trading days: what was traded, or how much was open. */
final class DailyFigures {

    private final NavigableMap<LocalDate, Double> figures;
    private final double otherwise;

    private DailyFigures(NavigableMap<LocalDate, Double> figures, double otherwise) {
        this.figures = figures;
        this.otherwise = otherwise;
    }

    /**
     * What was traded.
     *
     * @param bars at least one
     */
    static DailyFigures volumes(BarSeries bars, TradingCalendar calendar) {
        NavigableMap<LocalDate, Double> volumes = new TreeMap<>();
        for (int i = 0; i < bars.size(); i++) {
            volumes.merge(tradingDay(bars, i, calendar), bars.volumes()[i], Double::sum);
        }
        return new DailyFigures(volumes, 0);
    }

    /** How many contracts were open; NaN on days of which it is not known. */
    static DailyFigures openInterest(
            BarSeries bars, TradingCalendar calendar, List<OpenInterest> known) {
        NavigableMap<LocalDate, Double> open = new TreeMap<>();
        for (int i = 0; i < bars.size(); i++) {
            open.put(tradingDay(bars, i, calendar), Double.NaN);
        }
        for (OpenInterest each : known) {
            if (each.contract().equals(bars.instrument())) {
                open.replace(each.day(), (double) each.contracts());
            }
        }
        return new DailyFigures(open, Double.NaN);
    }

    /** A bar of a day or longer is named by its date; an evening's bar counts for the next day. */
    static LocalDate tradingDay(BarSeries bars, int index, TradingCalendar calendar) {
        return bars.period().isIntraday()
                ? calendar.tradingDay(bars.time(index))
                : Instant.ofEpochSecond(0, bars.time(index)).atZone(calendar.zone()).toLocalDate();
    }

    /** The same without the days before {@code day}. */
    DailyFigures since(LocalDate day) {
        return new DailyFigures(figures.tailMap(day, true), otherwise);
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    List<LocalDate> days() {
        return List.copyOf(figures.keySet());
    }

    LocalDate last() {
        return figures.lastKey();
    }

    /** The figure of that day; when it was none of its days, 0 traded, and NaN open. */
    double on(LocalDate day) {
        return figures.getOrDefault(day, otherwise);
    }
}
