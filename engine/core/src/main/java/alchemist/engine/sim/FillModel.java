package alchemist.engine.sim;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Decides whether the market fills an order, and at what price. */
public enum FillModel {
    /** Backtrader's rules: a market order fills at the open of the next bar. */
    NEXT_OPEN("next-open"),
    /** The same, but a market order fills at the close of the bar in which it was made. */
    THIS_CLOSE("this-close"),
    /** Of two orders a bar may have touched in either order, the worse for the account fills. */
    PESSIMISTIC("pessimistic"),
    /** Of two orders a bar may have touched in either order, the better for the account fills. */
    OPTIMISTIC("optimistic"),
    /** The price walks from the open to the nearer extreme, the farther one, and the close. */
    OHLC_PATH("ohlc-path"),
    /** Orders work against every trade of the market; bars only tell the strategy. */
    TRADES("trades"),
    /** Orders work against the best bid and ask; bars only tell the strategy. */
    QUOTES("quotes");

    private final String text;

    FillModel(String text) {
        this.text = text;
    }

    /** The name on the command line. */
    public String text() {
        return text;
    }

    /** True when it needs trades or quotes and does nothing with bars. */
    public boolean needsEvents() {
        return this == TRADES || this == QUOTES;
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static FillModel parse(String text) {
        for (FillModel model : values()) {
            if (model.text.equals(text.strip())) {
                return model;
            }
        }
        String known = Arrays.stream(values()).map(FillModel::text).collect(joining(", "));
        throw new IllegalArgumentException(
                "'" + text + "' is not a fill model; write one of " + known);
    }
}
