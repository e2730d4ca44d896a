package alchemist.app.plot;

import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Subscription;
import alchemist.charts.FillMark;
import alchemist.charts.OhlcBar;
import alchemist.engine.model.Bar;
import alchemist.engine.order.Fill;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Bars with indicators, trades and fills. For the FX thread, except {@link #append} and {@link
 * #addFill}, which any thread may call: what they bring is taken in once per pulse.
 */
public final class PricePlotViewModel implements AutoCloseable {

    /** Keeps a frame short when a session plays faster than the screen. */
    private static final int BARS_PER_PULSE = 20_000;

    /** The dearest indicators take some microseconds a bar; one that is behind catches up. */
    private static final int BARS_PER_STUDY = 5_000;

    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable PlotBars> bars = new ReadOnlyObjectWrapper<>();

    /** A study counts as changed when it has been computed. */
    private final ObservableList<PlotStudy> studies =
            FXCollections.observableArrayList(study -> new Observable[] {study.studyProperty()});

    private final ObservableList<PlotStudy> visible =
            FXCollections.unmodifiableObservableList(studies);
    private final PlotMarks marks;
    private final ReadOnlyLongWrapper grown = new ReadOnlyLongWrapper();
    private final LiveFeed feed = new LiveFeed();
    private final Pulse pulse;
    private Subscription beat = () -> {};

    public PricePlotViewModel(Background background, Pulse pulse) {
        this.background = background;
        marks = new PlotMarks(background);
        this.pulse = pulse;
    }

    /** What is shown; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable PlotBars> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** The indicators in the order they were added; changes too when one has been computed. */
    public ObservableList<PlotStudy> studies() {
        return visible;
    }

    /** Trades, fills, and where to look. */
    public PlotMarks marks() {
        return marks;
    }

    /** Counts the batches of bars appended to the data that is shown. */
    public ReadOnlyLongProperty grownProperty() {
        return grown.getReadOnlyProperty();
    }

    /** Shows other bars; trades and fills of the former ones go, indicators are computed anew. */
    public void show(@Nullable PlotBars shown) {
        beat.close();
        feed.clear();
        marks.clear(shown);
        bars.set(shown);
        if (shown != null && shown.live()) {
            // Only live bars need the pulse: an idle screen must not keep the processor busy.
            beat = pulse.each(this::takeIn);
        }
        studies.forEach(this::compute);
    }

    /** Draws these indicators instead of the ones there are. */
    public void showStudies(List<StudySetup> setups) {
        List.copyOf(studies).forEach(this::remove);
        setups.forEach(this::add);
    }

    /** Draws one more indicator, unless one of that name is there. */
    public void add(StudySetup setup) {
        if (studies.stream().noneMatch(study -> study.label().equals(setup.label()))) {
            PlotStudy study = new PlotStudy(setup);
            studies.add(study);
            compute(study);
        }
    }

    /** Draws an indicator in the place of another one; does nothing when that is gone. */
    public void replace(PlotStudy study, StudySetup setup) {
        int at = studies.indexOf(study);
        if (at >= 0) {
            study.stop();
            PlotStudy changed = new PlotStudy(setup);
            studies.set(at, changed);
            compute(changed);
        }
    }

    public void remove(PlotStudy study) {
        study.stop();
        studies.remove(study);
    }

    /** Adds a closed bar at the end of live data; any thread. */
    public void append(Bar bar) {
        feed.add(bar);
    }

    /** Marks one more fill; any thread. */
    public void addFill(Fill fill) {
        feed.add(fill);
    }

    private void compute(PlotStudy study) {
        PlotBars shown = bars.get();
        if (shown != null) {
            study.compute(shown, background);
        }
    }

    private void takeIn() {
        PlotBars shown = bars.get();
        if (shown == null) {
            return;
        }
        List<Bar> batch = feed.takeBars(BARS_PER_PULSE);
        for (Bar bar : batch) {
            take(shown, bar);
        }
        boolean advanced = false;
        for (PlotStudy study : studies) {
            advanced |= study.advance(shown.data(), BARS_PER_STUDY);
        }
        if (advanced || !batch.isEmpty()) {
            grown.set(grown.get() + 1);
        }
        int size = shown.data().size();
        if (size > 0) {
            feed.takeFills(shown.data().time(size - 1)).forEach(fill -> marks.add(mark(fill)));
        }
    }

    private void take(PlotBars shown, Bar bar) {
        int size = shown.data().size();
        if (size > 0 && bar.time() <= shown.data().time(size - 1)) {
            return;
        }
        shown.data()
                .append(
                        new OhlcBar(
                                bar.time(),
                                bar.open(),
                                bar.high(),
                                bar.low(),
                                bar.close(),
                                bar.volume()));
    }

    private static FillMark mark(Fill fill) {
        return new FillMark(fill.time(), fill.price(), fill.side().sign() * fill.quantity());
    }

    /** Stops taking in live data. */
    @Override
    public void close() {
        beat.close();
    }
}
