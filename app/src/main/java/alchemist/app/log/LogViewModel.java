package alchemist.app.log;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Tables;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.List;
import java.util.function.Predicate;

/** The newest log lines, by level and words. For the JavaFX thread. */
public final class LogViewModel {

    private static final int MOST_LINES = 20_000;
    private static final int PER_PULSE = 500;

    private final LogQueue queue;
    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final FilteredList<LogLine> shown = new FilteredList<>(lines);
    private final ObjectProperty<LogLevel> level = new SimpleObjectProperty<>(LogLevel.INFO);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyLongWrapper dropped = new ReadOnlyLongWrapper();

    public LogViewModel(LogQueue queue, Pulse pulse) {
        this.queue = queue;
        level.subscribe(() -> shown.setPredicate(filter()));
        words.subscribe(() -> shown.setPredicate(filter()));
        // Lines are taken even while the pane is hidden: it must not open with a flood.
        var unused = pulse.each(this::drain);
    }

    /** What passes the filters, oldest first. */
    public ObservableList<LogLine> shown() {
        return shown;
    }

    /** The least level shown. */
    public ObjectProperty<LogLevel> levelProperty() {
        return level;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Lines that came faster than they could be shown. */
    ReadOnlyLongProperty droppedProperty() {
        return dropped.getReadOnlyProperty();
    }

    void clear() {
        lines.clear();
    }

    private void drain() {
        List<LogLine> fresh = queue.take(PER_PULSE);
        if (fresh.isEmpty()) {
            return;
        }
        lines.addAll(fresh);
        if (lines.size() > MOST_LINES) {
            lines.remove(0, lines.size() - MOST_LINES);
        }
        dropped.set(queue.dropped());
    }

    private Predicate<LogLine> filter() {
        LogLevel least = level.get();
        String wanted = words.get();
        return line ->
                line.level().compareTo(least) >= 0
                        && Tables.matches(line.source() + " " + line.text(), wanted);
    }
}
