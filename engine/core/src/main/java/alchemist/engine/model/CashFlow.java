package alchemist.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * Money that an account got or paid other than by trading.
 *
 * @param instrument what it was for; null when it was for the account as a whole
 * @param amount in the account's currency, negative when paid
 * @param time epoch nanoseconds
 */
public record CashFlow(Kind kind, @Nullable InstrumentId instrument, double amount, long time) {

    /** What money is got or paid for. */
    public enum Kind {
        /** Got on shares held, paid on shares sold short. */
        DIVIDEND,
        /** Between the holders of perpetual futures. */
        FUNDING,
        /** Got on cash, paid on money lent. */
        INTEREST,
        /** Paid for shares that were sold short. */
        BORROW_FEE
    }

    public CashFlow {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException("a cash flow can't be " + amount);
        }
    }
}
