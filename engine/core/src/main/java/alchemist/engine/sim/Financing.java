package alchemist.engine.sim;

import alchemist.engine.account.Ledger;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.CashFlow.Kind;
import alchemist.engine.model.Position;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Books interest and borrow fees at the turn of the day, in UTC. */
final class Financing {

    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final int DAYS_OF_A_YEAR = 365;

    private final FinancingModel model;
    private final List<SimulatedAccount> accounts;
    private final Consumer<GatewayEvent> news;

    /** The day up to which all is booked, from the epoch. */
    private long day = Long.MIN_VALUE;

    Financing(FinancingModel model, List<SimulatedAccount> accounts, Consumer<GatewayEvent> news) {
        this.model = model;
        this.accounts = accounts;
        this.news = news;
    }

    /** When there is something to do next, epoch nanoseconds. */
    long due() {
        if (model.equals(FinancingModel.NONE)) {
            return Long.MAX_VALUE;
        }
        return day == Long.MIN_VALUE ? Long.MIN_VALUE : (day + 1) * DAY;
    }

    /** Books the days that are over. */
    void accrue(long time) {
        long today = Math.floorDiv(time, DAY);
        if (day != Long.MIN_VALUE) {
            double years = (double) (today - day) / DAYS_OF_A_YEAR;
            for (SimulatedAccount account : accounts) {
                accrue(account, years, time);
            }
        }
        day = today;
    }

    private void accrue(SimulatedAccount account, double years, long time) {
        Ledger ledger = account.ledger();
        double sold = soldShort(ledger);
        // Brokers hold what short sales brought as collateral and pay nothing for it.
        double own = Math.max(0, ledger.cash() - sold);
        double lent = Math.max(0, -ledger.cash());
        move(account, Kind.INTEREST, (own * model.cash() - lent * model.debit()) * years, time);
        move(account, Kind.BORROW_FEE, -sold * model.borrow() * years, time);
    }

    /** The worth of what was sold short and paid for in full. */
    private static double soldShort(Ledger ledger) {
        double value = 0;
        for (Position position : ledger.positions()) {
            if (position.isShort() && !position.instrument().margin().isUsed()) {
                value += Math.abs(ledger.value(position.instrument()));
            }
        }
        return value;
    }

    private void move(SimulatedAccount account, Kind kind, double amount, long time) {
        if (amount != 0) {
            account.move(new CashFlow(kind, null, amount, time), news);
        }
    }
}
