package alchemist.engine.backtest;

import alchemist.engine.model.Position;
import alchemist.engine.order.Fill;
import alchemist.engine.performance.Metrics;

import java.time.ZoneId;
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
        double traded = 0;
        double costs = 0;
        for (RunRecord.FillRecord each : record.fills()) {
            Fill fill = each.fill();
            traded +=
                    fill.quantity()
                            * Math.abs(fill.price())
                            * fill.instrument().multiplier().doubleValue();
            costs += fill.commission();
        }
        ZoneId zone = request.instruments().getFirst().zone();
        return Metrics.of(
                record.equity(),
                request.settings().cash(),
                record.trades(),
                new Metrics.Activity(record.exposedBars(), traded, costs),
                zone);
    }
}
