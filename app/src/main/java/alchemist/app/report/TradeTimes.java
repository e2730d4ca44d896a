package alchemist.app.report;

import alchemist.engine.account.Trade;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What trades brought by the hour and the weekday of their entry, in the session's zone. */
final class TradeTimes {

    private static final String LEGEND = "Net profit by the %s of entry, %s.";

    private final List<Trade> trades;
    private final String zone;

    /**
     * @param trades at least one
     * @param zone its name for people
     */
    TradeTimes(List<Trade> trades, String zone) {
        this.trades = trades;
        this.zone = zone;
    }

    void hours(Html html) throws IOException {
        double[] sums = new double[24];
        int first = 23;
        int last = 0;
        for (Trade trade : trades) {
            int hour = entry(trade).getHour();
            sums[hour] += trade.pnlNet();
            first = Math.min(first, hour);
            last = Math.max(last, hour);
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int hour = first; hour <= last; hour++) {
            bars.add(BarChart.Bar.of("%02d".formatted(hour), sums[hour]));
        }
        new BarChart("By hour", bars).write(html, Panel::amount, LEGEND.formatted("hour", zone));
    }

    void weekdays(Html html) throws IOException {
        Map<DayOfWeek, Double> sums = new EnumMap<>(DayOfWeek.class);
        for (Trade trade : trades) {
            sums.merge(entry(trade).getDayOfWeek(), trade.pnlNet(), Double::sum);
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0 || sums.containsKey(day)) {
                String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                bars.add(BarChart.Bar.of(name, sums.getOrDefault(day, 0.0)));
            }
        }
        new BarChart("By weekday", bars)
                .write(html, Panel::amount, LEGEND.formatted("weekday", zone));
    }

    private static ZonedDateTime entry(Trade trade) {
        return Instant.ofEpochSecond(0, trade.entry().time()).atZone(trade.instrument().zone());
    }
}
