package alchemist.engine.paper;

import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
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
 * @param backfill bars before the recorded ones, one series per instrument or none at all: told at
 *     once and without trading, then joined to the others without a gap or a bar told twice
 * @param lifecycle what happens to the instruments besides trading, in any order
 */
public record PaperRequest(
        String name,
        StrategySetup strategy,
        List<BarSeries> data,
        List<Instrument> instruments,
        SimulationSettings settings,
        List<RiskRule> limits,
        List<BarSeries> backfill,
        RunConditions conditions,
        List<LifecycleEvent> lifecycle) {

    /** Without a back-fill, under the standard conditions. */
    public PaperRequest(
            String name,
            StrategySetup strategy,
            List<BarSeries> data,
            List<Instrument> instruments,
            SimulationSettings settings,
            List<RiskRule> limits) {
        this(
                name,
                strategy,
                data,
                instruments,
                settings,
                limits,
                List.of(),
                RunConditions.standard(),
                List.of());
    }

    public PaperRequest {
        data = List.copyOf(data);
        instruments = List.copyOf(instruments);
        limits = List.copyOf(limits);
        backfill = List.copyOf(backfill);
        lifecycle = List.copyOf(lifecycle);
        if (data.isEmpty() || data.size() != instruments.size()) {
            throw new IllegalArgumentException(
                    data.size() + " series and " + instruments.size() + " instruments don't match");
        }
        if (!backfill.isEmpty() && backfill.size() != instruments.size()) {
            throw new IllegalArgumentException(
                    "a back-fill of "
                            + backfill.size()
                            + " series does not match "
                            + instruments.size()
                            + " instruments");
        }
    }

    public PaperRequest withBackfill(List<BarSeries> before) {
        return new PaperRequest(
                name, strategy, data, instruments, settings, limits, before, conditions, lifecycle);
    }

    public PaperRequest withConditions(RunConditions others) {
        return new PaperRequest(
                name, strategy, data, instruments, settings, limits, backfill, others, lifecycle);
    }

    public PaperRequest withLifecycle(List<LifecycleEvent> events) {
        return new PaperRequest(
                name, strategy, data, instruments, settings, limits, backfill, conditions, events);
    }
}
