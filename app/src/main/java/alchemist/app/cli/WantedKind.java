package alchemist.app.cli;

import alchemist.datalake.event.EventKind;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The kind of data that was asked for with {@code --kind}.
 *
 * @param given whether one was named
 * @param events empty for bars, and where none was named
 */
record WantedKind(boolean given, Optional<EventKind> events) {

    /** All there is, or what a file turns out to hold. */
    static final WantedKind ANY = new WantedKind(false, Optional.empty());

    private static final String BARS = "bars";

    static WantedKind parse(@Nullable String text) throws CommandException {
        if (text == null) {
            return ANY;
        }
        Optional<EventKind> kind = EventKind.of(text);
        if (kind.isEmpty() && !text.strip().equalsIgnoreCase(BARS)) {
            throw CommandException.usage(
                    "--kind: '%s' is none of bars, trades, quotes, funding.".formatted(text));
        }
        return new WantedKind(true, kind);
    }

    boolean includesBars() {
        return events.isEmpty();
    }

    boolean includes(EventKind kind) {
        return !given || events.equals(Optional.of(kind));
    }

    String text() {
        return events.map(EventKind::text).orElse(BARS);
    }
}
