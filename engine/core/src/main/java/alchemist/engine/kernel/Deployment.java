package alchemist.engine.kernel;

import alchemist.engine.account.AccountTerms;
import alchemist.engine.model.Instrument;
import alchemist.engine.strategy.Strategy;

import java.util.List;

/**
 * A strategy put into an engine with an account of its own.
 *
 * @param name unique in the engine
 */
public record Deployment(
        String name,
        Strategy strategy,
        List<Instrument> instruments,
        AccountTerms account,
        RunConditions conditions) {

    public Deployment {
        instruments = List.copyOf(instruments);
    }

    /** With so much cash, under the standard conditions. */
    public Deployment(String name, Strategy strategy, List<Instrument> instruments, double cash) {
        this(name, strategy, instruments, AccountTerms.of(cash), RunConditions.standard());
    }

    /** Starting cash of its account. */
    public double cash() {
        return account.cash();
    }
}
