package alchemist.app.chart;

import alchemist.app.form.BarLibrary;
import alchemist.app.fx.Background;
import alchemist.app.fx.Problem;
import alchemist.app.fx.Pulse;
import alchemist.app.plot.PlotBars;
import alchemist.app.plot.PricePlotViewModel;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.account.Trade;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.order.Fill;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One chart: a dataset of the lake, read in the background, or the bars a session feeds. For the FX
 * thread, except {@link #append} and {@link #addFill}.
 */
public final class ChartViewModel implements AutoCloseable {

    private final BarLibrary library;
    private final Background background;
    private final PricePlotViewModel plot;
    private final ReadOnlyObjectWrapper<ChartFace> face =
            new ReadOnlyObjectWrapper<>(new ChartFace.Empty());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Chart");
    private final ObservableList<DatasetInfo> periods = FXCollections.observableArrayList();
    private final Asked asked = new Asked();

    /** What was asked for while bars are still being read. */
    private static final class Asked {
        private @Nullable InstrumentId instrument;
        private @Nullable BarPeriod period;
        private List<Trade> trades = List.of();
        private @Nullable Trade trade;

        /** Counts what was asked for: what comes late is for nobody. */
        private int turn;
    }

    public ChartViewModel(BarLibrary library, Background background, Pulse pulse) {
        this.library = library;
        this.background = background;
        plot = new PricePlotViewModel(background, pulse);
    }

    public ReadOnlyObjectProperty<ChartFace> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** For the tab: {@code SPY.ARCA 1m}. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The datasets of the shown instrument, by period. */
    public ObservableList<DatasetInfo> periods() {
        return periods;
    }

    /** The bars and what is drawn over them. */
    public PricePlotViewModel plot() {
        return plot;
    }

    /** Shows a dataset of the lake. Trades of the former one go. */
    public void open(InstrumentId instrument, BarPeriod period) {
        int turn = ++asked.turn;
        asked.instrument = instrument;
        asked.period = period;
        asked.trades = List.of();
        asked.trade = null;
        title.set(instrument + " " + period);
        face.set(new ChartFace.Loading("Reading " + instrument + " " + period + " …"));
        background.run(
                () -> read(instrument, period),
                loaded -> inTurn(turn, () -> loaded(loaded)),
                failure -> inTurn(turn, () -> failed(failure)));
    }

    /** Reads the same dataset again, for example after more was imported. */
    public void reload() {
        InstrumentId instrument = asked.instrument;
        BarPeriod period = asked.period;
        if (instrument != null && period != null) {
            open(instrument, period);
        }
    }

    /** Shows bars that a session will {@link #append}. */
    public void openLive(Instrument instrument, BarPeriod period, boolean synthetic) {
        cancel();
        asked.instrument = null;
        title.set(instrument.id() + " " + period + " paper");
        periods.clear();
        plot.show(PlotBars.live(instrument, period, synthetic));
        face.set(new ChartFace.Shown());
    }

    /** Stops waiting for bars. Their thread is not interrupted: it may hold files of the lake. */
    public void cancel() {
        asked.turn++;
        if (face.get() instanceof ChartFace.Loading) {
            face.set(
                    plot.barsProperty().get() == null
                            ? new ChartFace.Empty()
                            : new ChartFace.Shown());
        }
    }

    /** Marks these trades, as soon as the bars are there. */
    public void showTrades(List<Trade> trades) {
        asked.trades = trades;
        if (isShown()) {
            plot.marks().showTrades(trades);
        }
    }

    /** Brings a trade into the middle, as soon as the bars are there. */
    public void moveTo(Trade trade) {
        asked.trade = trade;
        if (isShown()) {
            plot.marks().moveTo(trade);
        }
    }

    /** Adds a closed bar of a live session; any thread. */
    public void append(Bar bar) {
        plot.append(bar);
    }

    /** Marks a fill of a live session; any thread. */
    public void addFill(Fill fill) {
        plot.addFill(fill);
    }

    private boolean isShown() {
        return face.get() instanceof ChartFace.Shown;
    }

    private void inTurn(int turn, Runnable action) {
        if (asked.turn == turn) {
            action.run();
        }
    }

    private record Loaded(PlotBars bars, List<DatasetInfo> periods) {}

    private Loaded read(InstrumentId instrument, BarPeriod period) throws LakeException {
        List<DatasetInfo> siblings =
                library.datasets().stream()
                        .filter(dataset -> dataset.instrument().equals(instrument))
                        .toList();
        boolean synthetic =
                siblings.stream()
                        .anyMatch(each -> each.period().equals(period) && each.synthetic());
        return new Loaded(
                PlotBars.recorded(
                        library.load(instrument, period),
                        library.instrument(instrument),
                        synthetic),
                siblings);
    }

    private void loaded(Loaded loaded) {
        plot.show(loaded.bars());
        periods.setAll(loaded.periods());
        plot.marks().showTrades(asked.trades);
        face.set(new ChartFace.Shown());
        if (asked.trade != null) {
            plot.marks().moveTo(asked.trade);
        }
    }

    private void failed(Exception cause) {
        face.set(
                new ChartFace.Failed(
                        Problem.of(
                                title.get() + " can't be shown",
                                cause,
                                "Look at it in the lake, or try again.")));
    }

    /** Takes nothing in any more. */
    @Override
    public void close() {
        cancel();
        plot.close();
    }
}
