package alchemist.engine.account;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;

import java.util.List;

/**
 * What a unit of each instrument's currency is worth in the account's. A rate comes from the bars
 * of an FX pair among the instruments, such as {@code EURUSD}, straight or turned round; before its
 * first bar, or without a pair, from the account's terms. Not thread-safe.
 */
final class ExchangeRates {

    private static final int CODE = 3;

    private final List<Instrument> instruments;
    private final String home;
    private final double[] rates;

    /** True when every instrument is in the account's currency: nothing ever changes. */
    private final boolean single;

    /**
     * @throws IllegalArgumentException with a sentence for the user when a rate can't be had
     */
    ExchangeRates(AccountTerms terms, List<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
        home = instruments.isEmpty() ? terms.currency() : terms.currency(instruments);
        rates = new double[instruments.size()];
        boolean same = true;
        for (int i = 0; i < rates.length; i++) {
            String currency = instruments.get(i).currency();
            rates[i] = currency.equals(home) ? 1 : terms.rates().getOrDefault(currency, Double.NaN);
            same &= currency.equals(home);
            requireSource(instruments.get(i), terms);
        }
        single = same;
    }

    private void requireSource(Instrument instrument, AccountTerms terms) {
        String currency = instrument.currency();
        boolean known =
                currency.equals(home)
                        || terms.rates().containsKey(currency)
                        || instruments.stream().anyMatch(pair -> joins(pair, currency));
        if (!known) {
            throw new IllegalArgumentException(
                    "%s is traded in %s, but the account is kept in %s; trade %s%s along with it or give its rate"
                            .formatted(instrument.id(), currency, home, currency, home));
        }
    }

    /** The account's currency. */
    String home() {
        return home;
    }

    boolean isSingle() {
        return single;
    }

    /** What a unit of an instrument's currency is worth; NaN while it is not known. */
    double of(int index) {
        return rates[index];
    }

    /** Takes a price; true when it has changed the worth of a currency. */
    boolean take(int index, double price) {
        Instrument pair = instruments.get(index);
        if (pair.assetClass() != AssetClass.FX) {
            return false;
        }
        boolean changed = false;
        for (int i = 0; i < rates.length; i++) {
            String currency = instruments.get(i).currency();
            if (!currency.equals(home) && joins(pair, currency)) {
                rates[i] = base(pair).equals(currency) ? price : 1 / price;
                changed = true;
            }
        }
        return changed;
    }

    /** True when the pair's price tells what the currency is worth at home. */
    private boolean joins(Instrument pair, String currency) {
        if (pair.assetClass() != AssetClass.FX) {
            return false;
        }
        String base = base(pair);
        String quote = pair.currency();
        return (base.equals(currency) && quote.equals(home))
                || (base.equals(home) && quote.equals(currency));
    }

    /** The currency that is bought and sold: the first three letters. */
    private static String base(Instrument pair) {
        String symbol = pair.id().symbol();
        return symbol.length() >= 2 * CODE ? symbol.substring(0, CODE) : "";
    }
}
