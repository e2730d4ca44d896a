package alchemist.engine.account;

/** What an account may do with money it does not own. */
public enum AccountType {
    /**
     * What selling short brings is cash like any other, and nothing is lent; backtrader's default.
     */
    PROCEEDS_FREE("margin"),
    /** It is held back, and so is as much again as collateral (backtrader's shortcash off). */
    PROCEEDS_HELD("held"),
    /** A cash account: only what is held can be sold. */
    CASH("cash"),
    /**
     * The broker lends: half of what a position is worth must be the holder's own to open it
     * (Federal Reserve Regulation T), and a quarter of a long, three tenths of a short one to keep
     * it (FINRA rule 4210). Below that the broker closes positions.
     */
    REG_T("reg-t");

    /** The holder's own share of a position's value when it is opened, under Regulation T. */
    static final double INITIAL = 0.5;

    /** The share that must stay his, of long and short positions, under FINRA rule 4210. */
    static final double MAINTENANCE_LONG = 0.25;

    static final double MAINTENANCE_SHORT = 0.30;

    private final String text;

    AccountType(String text) {
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
    public static AccountType parse(String text) {
        for (AccountType type : values()) {
            if (type.text.equals(text.strip())) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not an account; write margin, held, cash or reg-t");
    }
}
