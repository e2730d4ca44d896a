package alchemist.engine.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The hours in which a strategy may trade, in civil time of a zone: {@code 09:30-11:30,
 * 18:00-02:00}. Half-open; hours that do not end after they begin run over midnight. No hours at
 * all mean always. Immutable.
 */
public final class TradingPeriods {

    private final ZoneId zone;
    private final List<TimeRange> ranges;

    private TradingPeriods(ZoneId zone, List<TimeRange> ranges) {
        this.zone = zone;
        this.ranges = ranges;
    }

    /**
     * Reads hours separated by commas; a blank text means always.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static TradingPeriods parse(String text, ZoneId zone) {
        if (text.isBlank()) {
            return new TradingPeriods(zone, List.of());
        }
        return new TradingPeriods(
                zone, Arrays.stream(text.split(",", -1)).map(TimeRange::parse).toList());
    }

    public ZoneId zone() {
        return zone;
    }

    /** True when there are no hours, so that trading is allowed at any time. */
    public boolean isAlways() {
        return ranges.isEmpty();
    }

    /** True when trading is allowed at that instant. */
    public boolean contains(long instant) {
        if (ranges.isEmpty()) {
            return true;
        }
        LocalTime time = CivilTime.time(instant, zone);
        for (TimeRange range : ranges) {
            if (range.contains(time)) {
                return true;
            }
        }
        return false;
    }

    /** As written in settings, without the zone. */
    @Override
    public String toString() {
        return ranges.stream()
                .map(range -> range.from() + "-" + range.to())
                .collect(Collectors.joining(","));
    }
}
