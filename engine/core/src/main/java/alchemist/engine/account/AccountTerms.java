package alchemist.engine.account;

import alchemist.engine.model.Instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an account starts with and what it may do.
 *
 * @param cash starting cash
 * @param currency in which the account is kept; empty for that of the first instrument
 * @param rates what a unit of another currency is worth in the account's, until the bars of the
 *     pair say otherwise
 */
public record AccountTerms(
        double cash, AccountType type, String currency, Map<String, Double> rates) {

    private static final Pattern RATE =
            Pattern.compile(
                    "\\s*([A-Za-z0-9]+)\\s*=\\s*((?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*");

    public AccountTerms {
        // Written so that NaN is refused.
        if (!(cash > 0 && cash < 1e15)) {
            throw new IllegalArgumentException("cash must be above 0, but is " + cash);
        }
        rates = Map.copyOf(rates);
    }

    /** An account that may use what short sales bring, in the currency of what it trades. */
    public static AccountTerms of(double cash) {
        return new AccountTerms(cash, AccountType.PROCEEDS_FREE, "", Map.of());
    }

    public AccountTerms withCash(double amount) {
        return new AccountTerms(amount, type, currency, rates);
    }

    public AccountTerms withType(AccountType other) {
        return new AccountTerms(cash, other, currency, rates);
    }

    public AccountTerms withCurrency(String other) {
        return new AccountTerms(cash, type, other, rates);
    }

    public AccountTerms withRates(Map<String, Double> others) {
        return new AccountTerms(cash, type, currency, others);
    }

    /**
     * Reads what units of other currencies are worth, each as {@code EUR=1.08}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Map<String, Double> parseRates(List<String> pairs) {
        Map<String, Double> worth = new HashMap<>();
        for (String pair : pairs) {
            Matcher rate = RATE.matcher(pair);
            if (!rate.matches() || !(Double.parseDouble(rate.group(2)) > 0)) {
                throw new IllegalArgumentException(
                        "'%s' is not a rate; write for example EUR=1.08".formatted(pair));
            }
            worth.put(rate.group(1).toUpperCase(Locale.ROOT), Double.parseDouble(rate.group(2)));
        }
        return worth;
    }

    /**
     * Makes sure that the worth of every currency in which these are traded can be known.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public void requireRates(List<Instrument> instruments) {
        var unused = new ExchangeRates(this, instruments);
    }

    /** The currency of an account that trades these. */
    public String currency(List<Instrument> instruments) {
        return currency.isEmpty() ? instruments.getFirst().currency() : currency;
    }
}
