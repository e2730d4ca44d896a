package alchemist.app.blotter;

import alchemist.app.trading.DeskSession;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** How every deployed strategy stands. For the JavaFX thread. */
public final class StrategiesViewModel {

    private final ObservableList<StrategyRow> rows = FXCollections.observableArrayList();
    private List<DeskSession> shown = List.of();

    /** Newest first. */
    public ObservableList<StrategyRow> rows() {
        return rows;
    }

    void show(List<DeskSession> sessions) {
        if (!sessions.equals(shown)) {
            rows.removeIf(row -> !sessions.contains(row.session()));
            sessions.stream()
                    .filter(session -> !shown.contains(session))
                    .forEach(session -> rows.addFirst(new StrategyRow(session)));
            shown = sessions;
        }
        rows.forEach(StrategyRow::update);
    }
}
