package alchemist.engine.performance;

import alchemist.engine.account.Trade;
import alchemist.engine.model.BarSeries;
import alchemist.engine.order.Fill;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run left behind, from which everything about its performance is computed. Not changed
 * while figures are made of it.
 *
 * @param start equity before the first bar, above 0
 * @param equity one mark per bar
 * @param trades closed trades, in order of their exit
 * @param executions every fill, in order
 * @param data the bars traded on; the first series is the benchmark. May be empty
 * @param zone whose calendar days, months and years count
 * @param exposedBars marks with an open position
 */
public record RunHistory(
        double start,
        EquityCurve equity,
        List<Trade> trades,
        List<Execution> executions,
        List<BarSeries> data,
        ZoneId zone,
        int exposedBars) {

    /**
     * A fill and where it lies on the equity curve.
     *
     * @param barTime start of the bar in which it happened, epoch nanoseconds
     * @param rate what a unit of its currency was worth in the account's
     */
    public record Execution(Fill fill, long barTime, double rate) {

        /** In the account's currency. */
        public Execution(Fill fill, long barTime) {
            this(fill, barTime, 1);
        }

        /** Market value of what was traded, above 0, in the account's currency. */
        double value() {
            return fill.quantity()
                    * Math.abs(fill.price())
                    * fill.instrument().multiplier().doubleValue()
                    * rate;
        }
    }

    /** Equity at the end; the start when there is no bar. */
    public double end() {
        return equity.size() == 0 ? start : equity.value(equity.size() - 1);
    }

    /** Commissions of all fills. */
    public double costs() {
        return executions.stream()
                .mapToDouble(each -> each.fill().commission() * each.rate())
                .sum();
    }

    double tradedValue() {
        return executions.stream().mapToDouble(Execution::value).sum();
    }

    /** How many instruments are held at the end. */
    public int openTrades() {
        Map<Object, Long> lots = new HashMap<>();
        for (Execution each : executions) {
            lots.merge(each.fill().instrument().id(), each.fill().signedLots(), Long::sum);
        }
        return (int) lots.values().stream().filter(held -> held != 0).count();
    }
}
