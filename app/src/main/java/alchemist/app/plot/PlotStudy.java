package alchemist.app.plot;

import alchemist.app.fx.Background;
import alchemist.app.fx.Job;
import alchemist.charts.OhlcData;
import alchemist.charts.Study;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An indicator on a plot, computed in the background. For the FX thread. */
public final class PlotStudy {

    private static final Logger LOG = LoggerFactory.getLogger(PlotStudy.class);

    private final StudySetup setup;
    private final ReadOnlyObjectWrapper<@Nullable Study> study = new ReadOnlyObjectWrapper<>();
    private @Nullable Replay replay;
    private @Nullable Job job;

    PlotStudy(StudySetup setup) {
        this.setup = setup;
    }

    public StudySetup setup() {
        return setup;
    }

    /** For example {@code SMA(10)}. */
    public String label() {
        return setup.label();
    }

    /** What to draw; null while it is being computed. */
    public ReadOnlyObjectProperty<@Nullable Study> studyProperty() {
        return study.getReadOnlyProperty();
    }

    void compute(PlotBars bars, Background background) {
        stop();
        study.set(null);
        Replay fresh = new Replay(setup);
        replay = fresh;
        if (bars.live()) {
            // These bars belong to the FX thread; it replays them in small portions.
            study.set(fresh.empty());
            return;
        }
        job =
                background.run(
                        () -> fresh.over(bars.data()),
                        study::set,
                        e -> LOG.warn("{} is not drawn", label(), e));
    }

    /** Takes the next live bars; false when there were none. */
    boolean advance(OhlcData data, int most) {
        Study shown = study.get();
        Replay on = replay;
        if (on == null || shown == null || on.done() == data.size()) {
            return false;
        }
        on.advance(data, shown, most);
        return true;
    }

    void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
