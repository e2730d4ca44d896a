package alchemist.engine.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * When a market trades.
 *
 * <p>Thread-safe. Sessions are numbered by the epoch day of the date on which they close; they are
 * computed once per {@value SessionTable#DAYS} dates, after which a question costs a few array
 * reads and allocates nothing but the answer. Covers 1700 to 2199; other instants are refused with
 * an {@link IllegalArgumentException}.
 */
public final class TradingCalendar {

    /** Open and close of a date on which no session closes. */
    static final long CLOSED = Long.MIN_VALUE;

    private static final int FIRST_DAY = (int) LocalDate.of(1700, 1, 1).toEpochDay();
    private static final int LAST_DAY = (int) LocalDate.of(2199, 12, 31).toEpochDay();
    private static final long DAY_NANOS = 86_400_000_000_000L;

    private final CalendarDefinition definition;

    /** A cache: a table computed twice by two threads is the same table. */
    private final AtomicReferenceArray<SessionTable> tables =
            new AtomicReferenceArray<>((LAST_DAY - FIRST_DAY) / SessionTable.DAYS + 1);

    public TradingCalendar(CalendarDefinition definition) {
        this.definition = definition;
    }

    public String name() {
        return definition.name();
    }

    /** The zone of the sessions' hours and of trading days. */
    public ZoneId zone() {
        return definition.zone();
    }

    public boolean isOpen(long instant) {
        return open(dayAtOrAfter(instant)) <= instant;
    }

    /** The trading day of the session at that instant, or of the next one when closed. */
    public LocalDate tradingDay(long instant) {
        return LocalDate.ofEpochDay(tradingDay(dayAtOrAfter(instant)));
    }

    /** The session at that instant; empty when closed. */
    public Optional<Session> sessionAt(long instant) {
        int day = dayAtOrAfter(instant);
        return open(day) <= instant ? Optional.of(session(day)) : Optional.empty();
    }

    /** The session at that instant, or the next one when closed. */
    public Session sessionAtOrAfter(long instant) {
        return session(dayAtOrAfter(instant));
    }

    /** The first session that opens after that instant. */
    public Session nextSession(long instant) {
        int day = dayAtOrAfter(instant);
        return session(open(day) > instant ? day : nextDay(day));
    }

    /** The last session that has closed by that instant. */
    public Session previousSession(long instant) {
        return session(previousDay(dayAtOrAfter(instant)));
    }

    /** All of a trading day, from its first session's open to its last one's close. */
    public Optional<Session> tradingDaySpan(LocalDate tradingDay) {
        int day = (int) tradingDay.toEpochDay();
        return isTradingDay(day)
                ? Optional.of(new Session(tradingDay, open(firstDayOf(day)), close(day)))
                : Optional.empty();
    }

    /** True when trades can belong to that date. */
    public boolean isTradingDay(LocalDate date) {
        return isTradingDay((int) date.toEpochDay());
    }

    /** The last trading day before {@code date}. */
    public LocalDate previousTradingDay(LocalDate date) {
        int day = previousDay((int) date.toEpochDay());
        while (tradingDay(day) != day) {
            day = previousDay(day);
        }
        return LocalDate.ofEpochDay(day);
    }

    /** The first trading day after {@code date}. */
    public LocalDate nextTradingDay(LocalDate date) {
        int day = nextDay((int) date.toEpochDay());
        return LocalDate.ofEpochDay(tradingDay(day));
    }

    @Override
    public String toString() {
        return name();
    }

    /** The number of the first session that closes after {@code instant}. */
    int dayAtOrAfter(long instant) {
        // A date ends at most 14 hours before and 12 hours after the same date in UTC does.
        int day = (int) Math.floorDiv(instant, DAY_NANOS) - 1;
        while (close(day) <= instant) {
            day++;
        }
        return day;
    }

    int nextDay(int day) {
        int next = day + 1;
        while (close(next) == CLOSED) {
            next++;
        }
        return next;
    }

    int previousDay(int day) {
        int previous = day - 1;
        while (close(previous) == CLOSED) {
            previous--;
        }
        return previous;
    }

    /** The number of the first session that counts for that trading day or a later one. */
    int firstDayOf(int tradingDay) {
        int day = nextDay(tradingDay - 1);
        for (int p = previousDay(day); tradingDay(p) >= tradingDay; p = previousDay(p)) {
            day = p;
        }
        return day;
    }

    /** The number of the last session that counts for that trading day or an earlier one. */
    int lastDayOf(int tradingDay) {
        int day = previousDay(tradingDay + 1);
        while (tradingDay(day) > tradingDay) {
            day = previousDay(day);
        }
        return day;
    }

    long open(int day) {
        return table(day).open(day);
    }

    long close(int day) {
        return table(day).close(day);
    }

    int tradingDay(int day) {
        return table(day).tradingDay(day);
    }

    private boolean isTradingDay(int day) {
        return close(day) != CLOSED && tradingDay(day) == day;
    }

    private Session session(int day) {
        return new Session(LocalDate.ofEpochDay(tradingDay(day)), open(day), close(day));
    }

    private SessionTable table(int day) {
        if (day < FIRST_DAY || day > LAST_DAY) {
            throw new IllegalArgumentException("calendars cover 1700 to 2199");
        }
        int chunk = (day - FIRST_DAY) / SessionTable.DAYS;
        SessionTable table = tables.get(chunk);
        if (table == null) {
            table = new SessionTable(definition, FIRST_DAY + chunk * SessionTable.DAYS);
            tables.set(chunk, table);
        }
        return table;
    }
}
