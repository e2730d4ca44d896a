package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.LifecycleEvent;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run was told to have happened to its instruments besides trading, in time order. */
public final class ToldEvents {

    /** Nobody reads more of them here; the result as JSON is complete. */
    private static final int LISTED = 500;

    private final List<LifecycleEvent> events;
    private final boolean intraday;

    /** Those up to the last bar that was played. */
    public ToldEvents(BacktestResult result) {
        var equity = result.record().equity();
        long end = equity.size() == 0 ? Long.MIN_VALUE : equity.time(equity.size() - 1);
        events =
                result.request().lifecycle().stream()
                        .filter(event -> event.time() <= end)
                        .sorted(Comparator.comparingLong(LifecycleEvent::time))
                        .toList();
        intraday = result.request().data().stream().anyMatch(bars -> bars.period().isIntraday());
    }

    /** {@code 2 splits, 31 dividends}; empty when there was nothing. */
    public String line() {
        Map<String, Long> counts =
                events.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ToldEvents::kind,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> Numbers.count(count.getValue()) + " " + plural(count))
                .collect(Collectors.joining(", "));
    }

    private static String plural(Map.Entry<String, Long> count) {
        String kind = count.getKey();
        if (count.getValue() == 1) {
            return kind;
        }
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }

    /** Writes nothing when there was nothing. */
    void write(Html html) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        html.raw("<section>").element("h2", "Told to the account (" + line() + ")");
        html.raw("<details>")
                .element("summary", summary())
                .raw("<table class=\"rows\">")
                .headings("Time", "Instrument", "Event", ">Value");
        for (LifecycleEvent event : events.subList(0, Math.min(LISTED, events.size()))) {
            html.raw("<tr>")
                    .cell(Figures.barTime(event.time(), event.instrument().zone(), intraday))
                    .cell(event.instrument().id().toString())
                    .cell(kind(event))
                    .number(value(event))
                    .raw("</tr>\n");
        }
        html.raw("</table></details></section>\n");
    }

    private String summary() {
        return events.size() <= LISTED
                ? "Show all events"
                : "Show the first %s events; the result file has all of them"
                        .formatted(Numbers.count(LISTED));
    }

    /** Writes the list {@code events}. */
    void write(JsonText json) throws IOException {
        json.array(
                "events",
                () -> {
                    for (LifecycleEvent event : events) {
                        json.object(() -> write(event, json));
                    }
                });
    }

    private static void write(LifecycleEvent event, JsonText json) throws IOException {
        json.time("time", event.time());
        json.text("instrument", event.instrument().id().toString());
        json.text("event", kind(event));
        switch (event) {
            case LifecycleEvent.Dividend dividend -> json.number("value", dividend.amount());
            case LifecycleEvent.StockSplit split -> json.number("value", split.ratio());
            case LifecycleEvent.Funding funding -> json.number("value", funding.rate());
            case LifecycleEvent.Expiry expiry -> json.number("value", expiry.price());
            case LifecycleEvent.Roll roll -> {
                json.number("from", roll.from());
                json.number("to", roll.to());
            }
        }
    }

    /** As event files call it. */
    private static String kind(LifecycleEvent event) {
        return switch (event) {
            case LifecycleEvent.Dividend _ -> "dividend";
            case LifecycleEvent.StockSplit _ -> "split";
            case LifecycleEvent.Funding _ -> "funding";
            case LifecycleEvent.Expiry _ -> "expiry";
            case LifecycleEvent.Roll _ -> "roll";
        };
    }

    private static String value(LifecycleEvent event) {
        return switch (event) {
            case LifecycleEvent.Dividend dividend -> Figures.quantity(dividend.amount());
            case LifecycleEvent.StockSplit split -> Figures.quantity(split.ratio());
            case LifecycleEvent.Funding funding -> Figures.quantity(funding.rate());
            case LifecycleEvent.Expiry expiry -> Figures.price(expiry.price(), expiry.instrument());
            case LifecycleEvent.Roll roll ->
                    Figures.price(roll.from(), roll.instrument())
                            + " → "
                            + Figures.price(roll.to(), roll.instrument());
        };
    }
}
