package alchemist.engine.kernel;

import alchemist.engine.model.Instrument;

/** What trading costs, in the instrument's currency. */
@FunctionalInterface
public interface CostEstimate {

    double commission(Instrument instrument, long lots, double price);
}
