package alchemist.app.lake;

import alchemist.app.fx.Background;
import alchemist.app.fx.FxThread;
import alchemist.app.fx.Problem;
import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.sample.SampleLake;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Builds the synthetic sample lake. For the JavaFX thread. */
public final class SampleViewModel {

    private final LakeService service;
    private final LakeActivity activity;
    private final Background background;
    private final FxThread fx;
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    public SampleViewModel(
            LakeService service, LakeActivity activity, Background background, FxThread fx) {
        this.service = service;
        this.activity = activity;
        this.background = background;
        this.fx = fx;
    }

    public LakeActivity activity() {
        return activity;
    }

    /** Why the last build failed; null while it did not. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Starts building; does nothing while the lake is not open or is being worked on. */
    public void build() {
        Lake lake = service.lake();
        if (lake == null || activity.busyProperty().get()) {
            return;
        }
        problem.set(null);
        AtomicBoolean stop = new AtomicBoolean();
        activity.begin("Building the sample lake", () -> stop.set(true));
        background.run(
                () -> SampleLake.build(lake, (what, done, total) -> tell(stop, what, done, total)),
                this::built,
                this::failed);
    }

    /** On the working thread; throwing is the way to stop. */
    private void tell(AtomicBoolean stop, String what, int done, int total) {
        if (stop.get()) {
            throw new CancellationException("cancelled");
        }
        fx.run(() -> activity.advance("Building the sample lake: " + what, (double) done / total));
    }

    private void built(List<ImportResult> results) {
        long added = results.stream().mapToLong(ImportResult::added).sum();
        activity.end(
                added == 0
                        ? "The sample lake is complete already."
                        : "Sample lake built: %,d synthetic bars.".formatted(added));
        service.changed();
    }

    private void failed(Exception e) {
        service.changed();
        if (e instanceof CancellationException) {
            activity.end("Building the sample lake was cancelled.");
            return;
        }
        activity.end("The sample lake is incomplete.");
        problem.set(
                Problem.of("The sample lake is incomplete", e, "What was finished can be used."));
    }
}
