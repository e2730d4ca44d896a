package alchemist.app.blotter;

import alchemist.app.blotter.PositionRow.Figures;
import alchemist.app.blotter.PositionRow.Holding;
import alchemist.app.blotter.PositionRow.Worth;
import alchemist.app.trading.DeskSession;
import alchemist.engine.kernel.Snapshot;
import alchemist.engine.model.Position;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;

/** What every session holds, and how its account stands. For the JavaFX thread. */
public final class PositionsViewModel {

    private final ObservableList<PositionRow> rows = FXCollections.observableArrayList();
    private List<DeskSession> shown = List.of();

    /** Newest session first: its account, then its positions. */
    public ObservableList<PositionRow> rows() {
        return rows;
    }

    void show(List<DeskSession> sessions) {
        if (!sessions.equals(shown)) {
            rows.removeIf(row -> !sessions.contains(row.session()));
            sessions.stream()
                    .filter(session -> !shown.contains(session))
                    .forEach(session -> rows.addAll(0, rowsOf(session)));
            shown = sessions;
        }
        for (DeskSession session : sessions) {
            update(session);
        }
    }

    private static List<PositionRow> rowsOf(DeskSession session) {
        Snapshot.StrategyView account = session.account();
        List<PositionRow> made = new ArrayList<>();
        made.add(
                new PositionRow(
                        session, session.request().data().instrument(), true, summary(account)));
        for (Position position : account.positions()) {
            made.add(new PositionRow(session, position.instrument(), false, figures(position)));
        }
        return made;
    }

    private void update(DeskSession session) {
        Snapshot.StrategyView account = session.account();
        for (PositionRow row : rows) {
            if (row.session() == session) {
                row.update(row.isSummary() ? summary(account) : figures(find(account, row)));
            }
        }
    }

    private static Position find(Snapshot.StrategyView account, PositionRow row) {
        return account.positions().stream()
                .filter(position -> position.instrument().equals(row.instrument()))
                .findFirst()
                .orElseThrow();
    }

    private static Figures figures(Position position) {
        double average = position.isFlat() ? Double.NaN : position.averagePrice();
        return new Figures(
                new Holding(position.quantity(), average, position.lastPrice()),
                position.unrealised(),
                position.realised(),
                Worth.NONE);
    }

    private static Figures summary(Snapshot.StrategyView account) {
        return new Figures(
                Holding.NONE,
                account.positions().stream().mapToDouble(Position::unrealised).sum(),
                account.positions().stream().mapToDouble(Position::realised).sum(),
                new Worth(account.cash(), account.equity(), account.profit()));
    }
}
