package alchemist.datalake.futures;

import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.model.BarSeries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a contract traded on each of its trading days. */
final class DailyVolumes {

    private final NavigableMap<LocalDate, Double> volumes;

    private DailyVolumes(NavigableMap<LocalDate, Double> volumes) {
        this.volumes = volumes;
    }

    /**
     * @param bars at least one
     */
    DailyVolumes(BarSeries bars, TradingCalendar calendar) {
        volumes = new TreeMap<>();
        for (int i = 0; i < bars.size(); i++) {
            volumes.merge(tradingDay(bars, i, calendar), bars.volumes()[i], Double::sum);
        }
    }

    /** A bar of a day or longer is named by its date; an evening's bar counts for the next day. */
    static LocalDate tradingDay(BarSeries bars, int index, TradingCalendar calendar) {
        return bars.period().isIntraday()
                ? calendar.tradingDay(bars.time(index))
                : Instant.ofEpochSecond(0, bars.time(index)).atZone(calendar.zone()).toLocalDate();
    }

    /** The same without the days before {@code day}. */
    DailyVolumes since(LocalDate day) {
        return new DailyVolumes(volumes.tailMap(day, true));
    }

    boolean isEmpty() {
        return volumes.isEmpty();
    }

    List<LocalDate> days() {
        return List.copyOf(volumes.keySet());
    }

    LocalDate last() {
        return volumes.lastKey();
    }

    /** Contracts traded on that day; 0 when it was none of its days. */
    double on(LocalDate day) {
        return volumes.getOrDefault(day, 0.0);
    }
}
