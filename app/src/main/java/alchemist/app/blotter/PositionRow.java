package alchemist.app.blotter;

import alchemist.app.trading.DeskSession;
import alchemist.engine.model.Instrument;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a session holds of one instrument, or, as a summary, how its whole account stands. For the
 * JavaFX thread.
 */
public final class PositionRow {

    /** One moment's figures; NaN where a figure does not apply. */
    public record Figures(Holding holding, double unrealised, double realised, Worth worth) {}

    /** What is held: units, negative when short, and prices. */
    public record Holding(double quantity, double average, double last) {
        static final Holding NONE = new Holding(Double.NaN, Double.NaN, Double.NaN);
    }

    /** What the account is worth. */
    public record Worth(double cash, double equity, double profit) {
        static final Worth NONE = new Worth(Double.NaN, Double.NaN, Double.NaN);
    }

    private final DeskSession session;
    private final Instrument instrument;
    private final boolean summary;
    private final ReadOnlyObjectWrapper<Figures> figures;

    PositionRow(DeskSession session, Instrument instrument, boolean summary, Figures figures) {
        this.session = session;
        this.instrument = instrument;
        this.summary = summary;
        this.figures = new ReadOnlyObjectWrapper<>(figures);
    }

    public DeskSession session() {
        return session;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** True for the row of the whole account. */
    public boolean isSummary() {
        return summary;
    }

    public ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    Figures figures() {
        return figures.get();
    }

    void update(Figures now) {
        if (!now.equals(figures.get())) {
            figures.set(now);
        }
    }

    /** {@code SPY.ARCA}, or {@code Account (USD)}. */
    String name() {
        return summary ? "Account (" + instrument.currency() + ")" : instrument.id().toString();
    }

    String side() {
        if (summary) {
            return "";
        }
        double quantity = figures().holding().quantity();
        return quantity > 0 ? "LONG" : quantity < 0 ? "SHORT" : "FLAT";
    }

    String searched() {
        return session.name() + " " + name() + " " + side();
    }
}
