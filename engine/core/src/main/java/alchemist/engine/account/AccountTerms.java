package alchemist.engine.account;

/**
 * What an account starts with and what it may do.
 *
 * @param cash starting cash
 */
public record AccountTerms(double cash, ShortSales shortSales) {

    /** An account that may use what short sales bring. */
    public static AccountTerms of(double cash) {
        return new AccountTerms(cash, ShortSales.PROCEEDS_FREE);
    }
}
