package alchemist.engine.order;

import alchemist.engine.model.Instrument;

/**
 * One execution.
 *
 * @param executionId unique per gateway; a second fill with the same id is a duplicate
 * @param time when it happened, epoch nanoseconds
 * @param lots whole lots, above 0
 * @param price in the instrument's currency, slippage included
 * @param commission in the instrument's currency, positive when paid
 * @param rule the name of the rule that produced it, for example {@code next-open}
 */
public record Fill(
        long orderId,
        long executionId,
        long time,
        Instrument instrument,
        Side side,
        long lots,
        double price,
        double commission,
        String rule) {

    /** The change of position, in lots. */
    public long signedLots() {
        return side.sign() * lots;
    }

    /** Units traded, above 0. */
    public double quantity() {
        return instrument.units(lots);
    }
}
