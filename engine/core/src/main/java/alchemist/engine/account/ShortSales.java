package alchemist.engine.account;

/** What an account does with the money that selling short brings. */
public enum ShortSales {
    /** It is cash like any other, as in backtrader's default. */
    PROCEEDS_FREE("margin"),
    /** It is held back, and so is as much again as collateral (backtrader's shortcash off). */
    PROCEEDS_HELD("held"),
    /** A cash account: only what is held can be sold. */
    NOT_ALLOWED("cash");

    private final String text;

    ShortSales(String text) {
        this.text = text;
    }

    /** The name on the command line. */
    public String text() {
        return text;
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static ShortSales parse(String text) {
        for (ShortSales rule : values()) {
            if (rule.text.equals(text.strip())) {
                return rule;
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not an account; write margin, held or cash");
    }
}
