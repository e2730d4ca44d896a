package alchemist.datalake.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of events a dataset holds; each has its own columns beside the time. */
public enum EventKind {
    /** Trades: price, units traded; who took the other's order and an id where they are known. */
    TRADES,
    /** The best bid and ask with the units wanted and offered there. */
    QUOTES,
    /** Funding of a perpetual future: share of the position's value that longs pay shorts. */
    FUNDING;

    /** The names of its columns of numbers, in the order in which series and files have them. */
    public List<String> columns() {
        return switch (this) {
            case TRADES -> List.of("price", "size");
            case QUOTES -> List.of("bid", "bid_size", "ask", "ask_size");
            case FUNDING -> List.of("rate");
        };
    }

    /** {@code trades}, {@code quotes} or {@code funding}, as users write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name; empty for any other text. */
    public static Optional<EventKind> of(String text) {
        for (EventKind kind : values()) {
            if (kind.text().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What a number of such events is called: {@code 1 trade}, {@code 5 trades}. */
    public String counted(long count) {
        String noun = this == FUNDING ? "funding rates" : text();
        return String.format(
                Locale.ROOT,
                "%,d %s",
                count,
                count == 1 ? noun.substring(0, noun.length() - 1) : noun);
    }
}
