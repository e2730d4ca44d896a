package alchemist.engine.paper;

import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.risk.RiskRule;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import java.util.List;

/**
 * A paper deployment.
 *
 * @param name shown to the user and written into orders
 * @param data the recorded bars to play, one series per instrument
 * @param limits rules on top of the standard ones
 */
public record PaperRequest(
        String name,
        StrategySetup strategy,
        List<BarSeries> data,
        List<Instrument> instruments,
        SimulationSettings settings,
        List<RiskRule> limits) {

    public PaperRequest {
        data = List.copyOf(data);
        instruments = List.copyOf(instruments);
        limits = List.copyOf(limits);
        if (data.isEmpty() || data.size() != instruments.size()) {
            throw new IllegalArgumentException(
                    data.size() + " series and " + instruments.size() + " instruments don't match");
        }
    }
}
