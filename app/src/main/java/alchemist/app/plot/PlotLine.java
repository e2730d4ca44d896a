package alchemist.app.plot;

import alchemist.app.fx.Background;
import alchemist.app.fx.Job;
import alchemist.charts.LineSeries;
import alchemist.charts.OhlcBar;
import alchemist.engine.strategy.Overlay;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** An indicator over the price, computed in the background. For the FX thread. */
public final class PlotLine {

    private final Overlay overlay;
    private final ReadOnlyObjectWrapper<@Nullable LineSeries> series =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Replay replay;
    private @Nullable Job job;

    PlotLine(Overlay overlay) {
        this.overlay = overlay;
    }

    /** For example {@code SMA(10)}. */
    public String label() {
        return overlay.label();
    }

    /** What to draw; null while it is being computed. */
    public ReadOnlyObjectProperty<@Nullable LineSeries> seriesProperty() {
        return series.getReadOnlyProperty();
    }

    void compute(PlotBars bars, Background background) {
        stop();
        series.set(null);
        Replay fresh = new Replay(overlay.indicator().get());
        replay = fresh;
        if (bars.live()) {
            // The bars belong to the FX thread; copying them would cost as much as this.
            series.set(new LineSeries(label(), fresh.over(bars.data())));
            return;
        }
        job =
                background.run(
                        () -> new LineSeries(label(), fresh.over(bars.data())),
                        series::set,
                        _ -> series.set(new LineSeries(label(), new double[0])));
    }

    void append(OhlcBar bar) {
        LineSeries line = series.get();
        if (replay != null && line != null) {
            line.append(replay.next(bar));
        }
    }

    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
