package alchemist.app.deploy;

import alchemist.app.form.BarLibrary;
import alchemist.app.form.DatasetPickerViewModel;
import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Subscription;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.trading.DeployException;
import alchemist.app.trading.DeployRequest;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Recording;
import alchemist.app.trading.SessionChart;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.risk.TradingState;
import alchemist.engine.strategy.StrategySetup;
import alchemist.engine.time.Clock;
import alchemist.engine.time.SystemClock;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.List;

/** Deploying and what was deployed. For the JavaFX thread. */
public final class DeployViewModel implements Subscription {

    private static final long CARDS_NANOS = 100_000_000;

    private final Parts parts;
    private final Clock clock = new SystemClock();
    private final DeployFormViewModel form;
    private final ObservableList<SessionCardModel> cards = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<TradingState> state =
            new ReadOnlyObjectWrapper<>(TradingState.ACTIVE);
    private final Subscription beat;
    private long shownAt = SystemClock.ticker() - CARDS_NANOS;

    /**
     * What it works with.
     *
     * @param chart where a session's bars and fills are shown
     */
    public record Parts(
            PaperDesk desk,
            StrategyCatalog catalog,
            BarLibrary library,
            Background background,
            SessionChart chart) {}

    public DeployViewModel(Parts parts, Pulse pulse) {
        this.parts = parts;
        form =
                new DeployFormViewModel(
                        parts.catalog(),
                        new DatasetPickerViewModel(parts.library(), parts.background()));
        beat = pulse.each(this::pulse);
        refresh();
    }

    public DeployFormViewModel form() {
        return form;
    }

    /** Every session, newest first. */
    public ObservableList<SessionCardModel> cards() {
        return cards;
    }

    /** Why the latest start did not work; empty when it did. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** True while bars are being read for a start. */
    public ReadOnlyBooleanProperty startingProperty() {
        return starting.getReadOnlyProperty();
    }

    /** Fills the form in, for example from a backtest. */
    public void prefill(StrategySetup setup, InstrumentId instrument, BarPeriod period) {
        form.show(setup);
        form.data().select(instrument, period);
        form.data().refresh();
        problem.set("");
    }

    /** Reads the list of datasets again; call it when the lake has changed. */
    public void refreshData() {
        form.data().refresh();
    }

    /** Starts what the form says; does nothing while it can't be used. */
    public void start() {
        form.inputs().filter(inputs -> !starting.get()).ifPresent(this::start);
    }

    private void start(Inputs inputs) {
        starting.set(true);
        problem.set("");
        var unused =
                parts.background()
                        .run(
                                () -> deploy(inputs),
                                session -> {
                                    starting.set(false);
                                    refresh();
                                },
                                failure -> {
                                    starting.set(false);
                                    problem.set(String.valueOf(failure.getMessage()));
                                });
    }

    private DeskSession deploy(Inputs inputs) throws LakeException, DeployException {
        DatasetInfo dataset = inputs.dataset();
        Instrument instrument = parts.library().instrument(dataset.instrument());
        ZoneId zone = instrument.zone();
        BarSeries bars =
                parts.library()
                        .load(
                                dataset.instrument(),
                                dataset.period(),
                                inputs.range().fromNanos(zone),
                                inputs.range().toNanosExclusive(zone));
        return parts.desk()
                .deploy(
                        new DeployRequest(
                                inputs.strategy(),
                                new Recording(
                                        instrument,
                                        bars,
                                        dataset.synthetic(),
                                        parts.library().lifecycle(bars)),
                                inputs.terms(),
                                inputs.speed()));
    }

    /** Shows the session's bars and fills. */
    public void showOnChart(SessionCardModel card) {
        parts.chart().show(card.session());
    }

    /** Takes the card of a session away that is over and flat. */
    public void remove(SessionCardModel card) {
        if (parts.desk().remove(card.session())) {
            refresh();
        }
    }

    /** While it is not ACTIVE nothing can be started. */
    public ReadOnlyObjectProperty<TradingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void pulse() {
        long now = SystemClock.ticker();
        if (now - shownAt >= CARDS_NANOS) {
            shownAt = now;
            refresh();
        }
    }

    /** Brings every card up to date at once. */
    public void refresh() {
        List<DeskSession> sessions = parts.desk().sessions();
        long now = clock.now();
        state.set(parts.desk().killSwitch().state());
        cards.removeIf(card -> !sessions.contains(card.session()));
        for (DeskSession session : sessions) {
            if (cards.stream().noneMatch(card -> card.session() == session)) {
                cards.addFirst(new SessionCardModel(session, now));
            }
        }
        cards.forEach(card -> card.update(now));
    }

    @Override
    public void close() {
        beat.close();
    }
}
