package alchemist.app.blotter;

import alchemist.app.trading.DeskSession;
import alchemist.app.trading.SessionState;
import alchemist.engine.kernel.Snapshot;
import alchemist.engine.paper.PaperStatus;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.stream.Collectors;

/** A deployed strategy in the blotter. For the JavaFX thread. */
public final class StrategyRow {

    /**
     * One moment's figures.
     *
     * @param message why it ended; empty while it runs
     */
    public record Figures(
            SessionState state, Played played, Activity activity, Money money, String message) {}

    /**
     * How far the recording is.
     *
     * @param time market time, epoch nanoseconds; {@link Long#MIN_VALUE} before the first bar
     */
    public record Played(long bars, long of, long time) {}

    /** What it did so far. */
    public record Activity(long orders, long fills, long trades) {}

    /** What came of it. */
    public record Money(double cash, double equity, double costs, double profit) {}

    private final DeskSession session;
    private final ReadOnlyObjectWrapper<Figures> figures;

    StrategyRow(DeskSession session) {
        this.session = session;
        figures = new ReadOnlyObjectWrapper<>(read());
    }

    public DeskSession session() {
        return session;
    }

    public ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    Figures figures() {
        return figures.get();
    }

    void update() {
        Figures now = read();
        if (!now.equals(figures.get())) {
            figures.set(now);
        }
    }

    private Figures read() {
        PaperStatus status = session.status();
        Snapshot.StrategyView account = status.snapshot().strategies().getFirst();
        return new Figures(
                SessionState.of(status),
                new Played(status.bars().played(), status.bars().total(), status.snapshot().time()),
                new Activity(session.orders(), session.fills(), session.trades()),
                new Money(account.cash(), account.equity(), account.commission(), account.profit()),
                status.message());
    }

    /** {@code fast 10, slow 30}. */
    String parameters() {
        return session.request().strategy().parameters().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    String searched() {
        return session.name() + " " + figures().state().word() + " " + figures().message();
    }
}
