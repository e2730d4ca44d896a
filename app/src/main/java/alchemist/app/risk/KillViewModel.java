package alchemist.app.risk;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Subscription;
import alchemist.app.fx.Times;
import alchemist.app.trading.KillReport;
import alchemist.app.trading.KillService;
import alchemist.engine.risk.TradingState;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kill switch as pill, button and panel show it. For the JavaFX thread. */
public final class KillViewModel implements Subscription {

    private final KillService service;
    private final Path folder;
    private final Subscription beat;
    private final ReadOnlyObjectWrapper<TradingState> state;
    private final ReadOnlyObjectWrapper<Optional<KillReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<KillLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");

    /**
     * @param folder where saved reports usually go
     */
    public KillViewModel(KillService service, Path folder, Pulse pulse) {
        this.service = service;
        this.folder = folder;
        state = new ReadOnlyObjectWrapper<>(service.state());
        beat = pulse.each(this::refresh);
        refresh();
    }

    /** Stops all trading, at once and without a question. */
    public void kill() {
        service.trip();
        refresh();
        open.set(true);
    }

    /**
     * Back to ACTIVE.
     *
     * @return true when the typed word is the right one
     */
    public boolean reactivate(String typed) {
        boolean active = service.reactivate(typed);
        refresh();
        if (active) {
            open.set(false);
        }
        return active;
    }

    /** True when this word would lead back to ACTIVE. */
    public boolean isTheWord(String typed) {
        return typed.equals(KillService.ACTIVE);
    }

    public ReadOnlyObjectProperty<TradingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the latest kill did so far; empty when there was none. */
    public ReadOnlyObjectProperty<Optional<KillReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** The report's lines; grows while the sequence runs. */
    public ObservableList<KillLine> lines() {
        return lines;
    }

    /** Whether the panel is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Where the report was saved, or why it was not; empty before. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The sentence above the report; empty without one. */
    public Optional<KillHeadline> headline() {
        return report.get().map(each -> KillHeadline.of(each, state.get(), zone()));
    }

    /** Where a report is usually kept, under a name with the time of the kill. */
    public Path proposedFile() {
        String stamp =
                report.get()
                        .map(shown -> Times.dateTime(shown.trippedAt(), zone()))
                        .orElse("")
                        .replaceAll("[^0-9]", "");
        return folder.resolve("kill-" + stamp + ".txt");
    }

    /** Writes the report as a text file; the folder is made if need be. */
    public void save(Path file) {
        report.get().ifPresent(shown -> save(shown, file.toAbsolutePath()));
    }

    private void save(KillReport shown, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(shown));
            saved.set("Saved as " + file);
        } catch (IOException e) {
            saved.set(
                    "%s can't be written: is the disk full or the folder read-only?"
                            .formatted(file));
        }
    }

    private String text(KillReport shown) {
        return lines.stream()
                .map(KillLine::written)
                .collect(
                        Collectors.joining(
                                "\n",
                                "Kill switch, %s (%s)\n\n"
                                        .formatted(
                                                Times.dateTime(shown.trippedAt(), zone()),
                                                Times.zoneName(zone())),
                                "\n\n"
                                        + KillHeadline.of(shown, state.get(), zone()).text()
                                        + "\n"));
    }

    /** The zone of the report's times: the user's own. */
    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    private void refresh() {
        state.set(service.state());
        Optional<KillReport> now = service.report();
        Optional<KillReport> before = report.get();
        if (now.equals(before)) {
            return;
        }
        KillReport shown = now.orElseThrow();
        if (before.isEmpty() || before.get().trippedAt() != shown.trippedAt()) {
            lines.clear();
            saved.set("");
            open.set(true);
        }
        shown.lines().stream()
                .skip(lines.size())
                .forEach(line -> lines.add(KillLine.of(line, shown, zone())));
        report.set(now);
    }

    @Override
    public void close() {
        beat.close();
    }
}
