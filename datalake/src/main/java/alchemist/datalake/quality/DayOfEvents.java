package alchemist.datalake.quality;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.event.TradeId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The checks that look at the events of one file. */
final class DayOfEvents {

    /** How far a price may be from the median of those around it. */
    private static final double FAR = 0.03;

    /** A rate that no exchange allows. */
    private static final double EXTREME_RATE = 0.05;

    private static final int AROUND = 5;

    private final EventSeries events;

    DayOfEvents(EventSeries events) {
        this.events = events;
    }

    List<EventFinding> findings() {
        List<EventFinding> findings = new ArrayList<>();
        switch (events.kind()) {
            case TRADES -> {
                add(findings, EventFinding.Kind.DUPLICATE, duplicates(), "an id is there twice");
                spikes(0, findings);
                double[] sizes = events.values(1);
                add(findings, EventFinding.Kind.ZERO_SIZE, i -> sizes[i] == 0, "no size");
            }
            case QUOTES -> {
                double[] bids = events.values(0);
                double[] asks = events.values(2);
                String crossed = "the bid is above the ask";
                add(findings, EventFinding.Kind.CROSSED, i -> bids[i] > asks[i], crossed);
                spikes(0, findings);
                spikes(2, findings);
            }
            case FUNDING -> {
                double[] rates = events.values(0);
                IntPredicate extreme = i -> Math.abs(rates[i]) > EXTREME_RATE;
                add(findings, EventFinding.Kind.SPIKE, extreme, "a rate above 5 %");
            }
        }
        return findings;
    }

    private IntPredicate duplicates() {
        Set<TradeId> seen = new HashSet<>();
        return i ->
                events.hasIds() && !events.id(i).equals(TradeId.NONE) && !seen.add(events.id(i));
    }

    private void spikes(int column, List<EventFinding> findings) {
        double[] prices = events.values(column);
        String name =
                events.kind() == EventKind.TRADES ? "price" : events.kind().columns().get(column);
        double[] window = new double[2 * AROUND + 1];
        IntPredicate spike =
                i -> {
                    // Only what differs from its neighbour can be far from all of them.
                    if (i < AROUND
                            || i + AROUND >= prices.length
                            || isNear(prices[i], prices[i - 1])) {
                        return false;
                    }
                    System.arraycopy(prices, i - AROUND, window, 0, window.length);
                    Arrays.sort(window);
                    return !isNear(prices[i], window[AROUND]);
                };
        add(
                findings,
                EventFinding.Kind.SPIKE,
                spike,
                "a %s more than 3 %% away from those around it".formatted(name));
    }

    private static boolean isNear(double price, double other) {
        return Math.abs(price - other) <= FAR * Math.abs(other);
    }

    /** One finding for all events of a file that are alike. */
    private void add(
            List<EventFinding> findings,
            EventFinding.Kind kind,
            IntPredicate concerned,
            String text) {
        long count = 0;
        int first = 0;
        for (int i = 0; i < events.size(); i++) {
            if (concerned.test(i)) {
                first = count++ == 0 ? i : first;
            }
        }
        if (count > 0) {
            findings.add(
                    new EventFinding(
                            events.instrument(),
                            events.kind(),
                            kind,
                            events.time(first),
                            count,
                            text));
        }
    }
}
