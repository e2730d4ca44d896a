package alchemist.engine.sim;

/**
 * Where slippage applies and how far it may go; the names in brackets are backtrader's.
 *
 * @param open orders that trade at a bar's open slip too (slip_open)
 * @param outside a slipped price may lie outside the bar (slip_out); otherwise it is capped at the
 *     bar's high or low, and at the limit of a limit order (slip_match, slip_limit)
 */
public record SlippageCaps(boolean open, boolean outside) {

    /** Opens slip, and prices stay inside the bar: backtrader's {@code set_slippage_perc}. */
    public static final SlippageCaps STANDARD = new SlippageCaps(true, false);
}
