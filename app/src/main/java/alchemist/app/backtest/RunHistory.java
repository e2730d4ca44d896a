package alchemist.app.backtest;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/** The last results of this session, the newest first, and the one shown. For the FX thread. */
public final class RunHistory {

    private static final int MOST_RUNS = 20;

    /** Every bar of a kept result costs some forty bytes. */
    private static final long MOST_BARS = 20_000_000;

    private final ObservableList<BacktestRun> runs = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BacktestRun> selected = new SimpleObjectProperty<>();

    public ObservableList<BacktestRun> runs() {
        return FXCollections.unmodifiableObservableList(runs);
    }

    /** The result that is shown; null before the first. */
    public ObjectProperty<@Nullable BacktestRun> selectedProperty() {
        return selected;
    }

    /** Adds and shows a result; the oldest go when they hold too much memory. */
    void add(BacktestRun run) {
        runs.addFirst(run);
        selected.set(run);
        long bars = 0;
        int kept = 0;
        while (kept < runs.size() && kept < MOST_RUNS) {
            bars += runs.get(kept).result().barsDone();
            if (kept > 0 && bars > MOST_BARS) {
                break;
            }
            kept++;
        }
        runs.remove(kept, runs.size());
    }
}
