package alchemist.engine.performance.analyzer;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.performance.RunHistory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was traded in each bar; backtrader's {@code Transactions}. */
public final class Transactions {

    private Transactions() {}

    /**
     * The fills of one instrument in one bar, netted.
     *
     * @param barTime start of the bar, epoch nanoseconds
     * @param amount units, negative when sold
     * @param price the average, where fills went the same way
     */
    public record Transaction(long barTime, InstrumentId instrument, double amount, double price) {

        /** −amount · price: what flows in, without multiplier and costs, as in backtrader. */
        public double value() {
            return -amount * price;
        }
    }

    /** In order of time; bars in which fills cancel each other out are left out. */
    public static List<Transaction> of(RunHistory run) {
        List<Transaction> transactions = new ArrayList<>();
        Map<Instrument, Net> bar = new LinkedHashMap<>();
        long time = Long.MIN_VALUE;
        for (RunHistory.Execution each : run.executions()) {
            if (each.barTime() != time) {
                settle(bar, time, transactions);
                time = each.barTime();
            }
            bar.computeIfAbsent(each.fill().instrument(), _ -> new Net())
                    .add(each.fill().signedLots(), each.fill().price());
        }
        settle(bar, time, transactions);
        return transactions;
    }

    private static void settle(Map<Instrument, Net> bar, long time, List<Transaction> into) {
        bar.forEach(
                (instrument, net) -> {
                    if (net.lots != 0) {
                        double units = instrument.units(net.lots);
                        into.add(new Transaction(time, instrument.id(), units, net.price));
                    }
                });
        bar.clear();
    }

    /** Adds fills up as a position does: only what makes it larger moves the price. */
    private static final class Net {

        private long lots;
        private double price;

        void add(long change, double at) {
            long before = lots;
            lots += change;
            if (before == 0 || before * lots < 0) {
                price = at;
            } else if (before * change > 0) {
                price = (price * before + at * change) / lots;
            }
        }
    }
}
