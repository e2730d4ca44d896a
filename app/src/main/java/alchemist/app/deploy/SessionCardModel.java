package alchemist.app.deploy;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.SessionState;
import alchemist.engine.kernel.Snapshot;
import alchemist.engine.model.Position;
import alchemist.engine.paper.PaperStatus;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.strategy.ParameterSpec;
import alchemist.engine.strategy.StrategySetup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Map;
import java.util.stream.Collectors;

/** One session as its card shows it. For the JavaFX thread. */
public final class SessionCardModel {

    /**
     * One moment.
     *
     * @param progress from 0 to 1
     * @param bars {@code 1,234 of 45,031 bars}
     * @param time market time with its zone
     */
    public record Figures(
            SessionState state,
            PlaybackSpeed speed,
            double progress,
            String bars,
            String time,
            Book book,
            Message message) {}

    /**
     * What it holds and what came of it.
     *
     * @param side 1 long, −1 short, 0 flat
     * @param position {@code LONG 100 at 167.48}
     */
    public record Book(int side, String position, double profit, long ordersToday) {}

    /** What the user must know. */
    public record Message(String text, boolean grave) {
        static final Message NONE = new Message("", false);
    }

    private final DeskSession session;
    private final TodayCount orders = new TodayCount();
    private final ReadOnlyObjectWrapper<Figures> figures;

    SessionCardModel(DeskSession session, long now) {
        this.session = session;
        figures = new ReadOnlyObjectWrapper<>(read(now));
    }

    public DeskSession session() {
        return session;
    }

    public ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** {@code fast 10, slow 30}. */
    public String parameters() {
        StrategySetup setup = session.request().strategy();
        Map<String, Object> values = setup.parameters();
        return ParameterSpec.of(setup.provider()).stream()
                .map(
                        spec ->
                                spec.label()
                                        + " "
                                        + spec.type()
                                                .text(
                                                        values.getOrDefault(
                                                                spec.name(), spec.defaultValue())))
                .collect(Collectors.joining(", "));
    }

    public boolean isSynthetic() {
        return session.request().data().synthetic();
    }

    public String currency() {
        return session.request().data().instrument().currency();
    }

    /** True while there is something to flatten after the end. */
    public boolean isLeftOpen() {
        return figures.get().state().isOver() && figures.get().book().side() != 0;
    }

    void update(long now) {
        Figures read = read(now);
        if (!read.equals(figures.get())) {
            figures.set(read);
        }
    }

    private Figures read(long now) {
        PaperStatus status = session.status();
        Snapshot.StrategyView account = status.snapshot().strategies().getFirst();
        Position position = account.positions().getFirst();
        var instrument = session.request().data().instrument();
        long played = status.bars().played();
        long total = status.bars().total();
        long time = status.snapshot().time();
        boolean unknown = time == Long.MIN_VALUE;
        return new Figures(
                SessionState.of(status),
                status.speed(),
                total == 0 ? 0 : (double) played / total,
                "%s of %s bars".formatted(Numbers.count(played), Numbers.count(total)),
                unknown
                        ? Numbers.UNKNOWN
                        : Times.minute(time, instrument.zone())
                                + " "
                                + Times.zoneName(instrument.zone()),
                new Book(
                        Long.signum(position.lots()),
                        words(position),
                        account.profit(),
                        orders.today(session.orders(), now)),
                message(status, position));
    }

    private static String words(Position position) {
        if (position.isFlat()) {
            return "FLAT";
        }
        var instrument = position.instrument();
        return "%s %s at %s"
                .formatted(
                        position.isLong() ? "LONG" : "SHORT",
                        Numbers.quantity(
                                Math.abs(position.quantity()), instrument.quantityDecimals()),
                        Numbers.price(position.averagePrice(), instrument.priceDecimals()));
    }

    private Message message(PaperStatus status, Position position) {
        String open = position.isFlat() ? "" : " Its position stays open.";
        return switch (status.phase()) {
            case RUNNING ->
                    session.notice().isEmpty() ? Message.NONE : new Message(session.notice(), true);
            case FAILED -> new Message(status.message() + "." + open, true);
            case HALTED -> new Message("Halted by the kill switch." + open, !position.isFlat());
            case FINISHED -> new Message("All bars were played." + open, false);
            case STOPPED -> new Message(sentence(status.message()) + open, false);
        };
    }

    private static String sentence(String text) {
        return text.isEmpty()
                ? ""
                : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
