package alchemist.engine.backtest;

import alchemist.engine.model.Position;
import alchemist.engine.performance.Metrics;
import alchemist.engine.performance.RunHistory;

import java.util.List;

/**
 * A finished backtest.
 *
 * @param positions what was open at the end
 * @param failure what the strategy threw, empty if it ran through; the record ends there
 * @param barsDone how many events were played: bars, and ticks if there were any
 * @param cancelled true when it was stopped before the last bar
 */
public record BacktestResult(
        BacktestRequest request,
        RunRecord record,
        List<Position> positions,
        String failure,
        boolean cancelled,
        long barsDone) {

    public double finalCash() {
        int size = record.equity().size();
        return size == 0 ? request.settings().cash() : record.equity().cash(size - 1);
    }

    public double finalValue() {
        int size = record.equity().size();
        return size == 0 ? request.settings().cash() : record.equity().value(size - 1);
    }

    /** Computes the figures; takes time proportional to the number of bars. */
    public Metrics metrics() {
        return Metrics.of(history());
    }

    /** What figures are computed from. */
    public RunHistory history() {
        return new RunHistory(
                request.settings().cash(),
                record.equity(),
                record.trades(),
                record.fills().stream().map(this::execution).toList(),
                request.data(),
                request.instruments().getFirst().zone(),
                record.exposedBars());
    }

    private RunHistory.Execution execution(RunRecord.FillRecord record) {
        int series = request.instruments().indexOf(record.fill().instrument());
        return new RunHistory.Execution(
                record.fill(), request.data().get(series).time(record.bar()), record.rate());
    }
}
