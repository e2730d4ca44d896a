package alchemist.engine.kernel;

import alchemist.engine.model.Instrument;
import alchemist.engine.strategy.Strategy;

import java.util.List;

/**
 * A strategy put into an engine with an account of its own.
 *
 * @param name unique in the engine
 * @param cash starting cash of its account
 */
public record Deployment(
        String name,
        Strategy strategy,
        List<Instrument> instruments,
        double cash,
        RunConditions conditions) {

    public Deployment {
        instruments = List.copyOf(instruments);
    }

    /** Under the standard conditions. */
    public Deployment(String name, Strategy strategy, List<Instrument> instruments, double cash) {
        this(name, strategy, instruments, cash, RunConditions.standard());
    }
}
