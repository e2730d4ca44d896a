package alchemist.app.lake;

import alchemist.app.fx.Background;
import alchemist.app.fx.Job;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Problem;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Subscription;
import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.source.CsvPreview;
import alchemist.datalake.source.ImportFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * The import of one file: preview, the user's corrections, the work, the outcome. Nothing is
 * written before {@link #run}. For the JavaFX thread.
 */
public final class ImportViewModel {

    private final Path file;
    private final ImportFile bars;
    private final Ports ports;
    private final ImportForm form = new ImportForm();
    private final ReadOnlyObjectWrapper<ImportStep> step =
            new ReadOnlyObjectWrapper<>(new ImportStep.Reading());
    private @Nullable Job reading;
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    /** What an import needs from the program. */
    public record Ports(
            Background background, Pulse pulse, LakeActivity activity, Runnable changed) {}

    public ImportViewModel(Path file, Lake lake, Ports ports) {
        this.file = file;
        bars = new ImportFile(lake, file);
        this.ports = ports;
        form.period().valueProperty().subscribe(this::corrected);
        form.zone().valueProperty().subscribe(this::corrected);
        form.instrument().valueProperty().subscribe(this::corrected);
        preview();
    }

    public Path file() {
        return file;
    }

    public ImportForm form() {
        return form;
    }

    public ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** True once the beginning of the file was understood. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    LakeActivity activity() {
        return ports.activity();
    }

    /** True when the preview shows no problem; the form must be complete, too. */
    static boolean importable(ImportStep step) {
        return step instanceof ImportStep.Checked(CsvPreview preview)
                && preview.problems().isEmpty();
    }

    /** Imports the file as previewed. */
    public void run() {
        ImportMeter meter = new ImportMeter();
        ImportStep before = step.get();
        CsvOptions options = form.options();
        LakeActivity activity = ports.activity();
        activity.begin("Importing " + name(), meter::cancel);
        step.set(new ImportStep.Working());
        Subscription beat =
                ports.pulse().each(() -> activity.advance(status(meter), meter.fraction()));
        ports.background()
                .run(
                        () -> bars.run(options, meter),
                        result -> {
                            beat.close();
                            done(result);
                        },
                        e -> {
                            beat.close();
                            failed(e, meter.cancelled() ? before : null);
                        });
    }

    private String status(ImportMeter meter) {
        return "Importing " + name() + ": " + meter.text();
    }

    private void done(ImportResult result) {
        ports.activity().end(result.sentence());
        step.set(new ImportStep.Done(result));
        ports.changed().run();
    }

    /**
     * @param before where a cancelled import goes back to
     */
    private void failed(Exception e, @Nullable ImportStep before) {
        if (before != null) {
            ports.activity().end("Import of " + name() + " cancelled. Nothing was imported.");
            step.set(before);
            return;
        }
        ports.activity().end(name() + " was not imported.");
        refuse(e);
    }

    private void corrected() {
        if (known.get() && step.get() instanceof ImportStep.Checked) {
            preview();
        }
    }

    private void preview() {
        if (reading != null) {
            reading.cancel();
        }
        CsvOptions options = form.options();
        reading =
                ports.background().run(() -> bars.preview(options), this::previewed, this::refuse);
    }

    private void previewed(CsvPreview preview) {
        if (!known.get()) {
            form.fill(preview);
            known.set(true);
        }
        step.set(new ImportStep.Checked(preview));
    }

    private void refuse(Exception e) {
        List<String> lines = e instanceof LakeException trouble ? trouble.details() : List.of();
        step.set(
                new ImportStep.Refused(
                        Problem.of(
                                name() + " can't be imported",
                                e,
                                "The lake is as it was. Put the file right and import it again."),
                        lines));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** The size for the heading; unknown where the file is gone. */
    String size() {
        long bytes = file.toFile().length();
        return bytes == 0 ? Numbers.UNKNOWN : Numbers.bytes(bytes);
    }
}
