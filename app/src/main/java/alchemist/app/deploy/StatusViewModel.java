package alchemist.app.deploy;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Subscription;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.SessionState;
import alchemist.engine.time.Clock;
import alchemist.engine.time.SystemClock;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Paper trading in one line for the status bar. For the JavaFX thread. */
public final class StatusViewModel implements Subscription {

    private static final long EVERY_NANOS = 250_000_000;

    /**
     * One moment.
     *
     * @param what sessions, speed, age of the data, engine; parts separated by a middle dot
     * @param profit today's, with currency
     * @param sign of the profit
     */
    public record Line(String what, String profit, int sign) {}

    private final PaperDesk desk;
    private final Clock clock;
    private final Subscription beat;
    private final Map<String, TodayCount> today = new TreeMap<>();
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>();
    private long readAt;

    public StatusViewModel(PaperDesk desk, Clock clock, Pulse pulse) {
        this.desk = desk;
        this.clock = clock;
        line.set(read());
        readAt = SystemClock.ticker();
        beat = pulse.each(this::pulse);
    }

    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    private void pulse() {
        if (SystemClock.ticker() - readAt >= EVERY_NANOS) {
            refresh();
        }
    }

    /** Brings the line up to date at once. */
    public void refresh() {
        readAt = SystemClock.ticker();
        Line now = read();
        if (!now.equals(line.get())) {
            line.set(now);
        }
    }

    private Line read() {
        List<DeskSession> sessions = desk.sessions();
        List<DeskSession> running =
                sessions.stream().filter(s -> s.state() == SessionState.RUNNING).toList();
        Map<String, Double> profits = profits(sessions);
        String profit =
                profits.isEmpty()
                        ? Numbers.UNKNOWN
                        : profits.entrySet().stream()
                                .map(e -> Numbers.signedMoney(e.getValue()) + " " + e.getKey())
                                .collect(Collectors.joining(", "));
        boolean one = profits.size() == 1;
        int sign = one ? Numbers.sign(profits.values().iterator().next()) : 0;
        return new Line(what(running), profit, sign);
    }

    private static String what(List<DeskSession> running) {
        if (running.isEmpty()) {
            return "Paper · nothing running";
        }
        String speeds =
                running.stream()
                        .map(session -> session.status().speed().toString())
                        .distinct()
                        .collect(Collectors.joining(" "));
        return String.join(
                " · ",
                "Paper",
                running.size() + " running",
                speeds,
                "data " + age(running),
                "engine p99 " + slowest(running));
    }

    private static String age(List<DeskSession> running) {
        long last = running.stream().mapToLong(DeskSession::lastBarAt).max().orElse(Long.MIN_VALUE);
        if (last == Long.MIN_VALUE) {
            return Numbers.UNKNOWN;
        }
        long age = Math.max(0, SystemClock.ticker() - last);
        return age < 10_000_000_000L
                ? Numbers.ratio(age / 1e9, 1) + " s old"
                : Numbers.duration(Duration.ofNanos(age)) + " old";
    }

    private static String slowest(List<DeskSession> running) {
        long p99 =
                running.stream()
                        .mapToLong(session -> session.status().stepTime().p99())
                        .max()
                        .orElse(0);
        return p99 == 0 ? Numbers.UNKNOWN : Numbers.duration(Duration.ofNanos(p99));
    }

    private Map<String, Double> profits(List<DeskSession> sessions) {
        Map<String, Double> sums = new TreeMap<>();
        for (DeskSession session : sessions) {
            sums.merge(
                    session.request().data().instrument().currency(),
                    session.account().profit(),
                    Double::sum);
        }
        long now = clock.now();
        sums.replaceAll(
                (currency, sum) ->
                        today.computeIfAbsent(currency, _ -> new TodayCount()).today(sum, now));
        return sums;
    }

    @Override
    public void close() {
        beat.close();
    }
}
