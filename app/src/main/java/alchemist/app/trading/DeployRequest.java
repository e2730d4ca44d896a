package alchemist.app.trading;

import alchemist.engine.paper.PaperRequest;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.strategy.StrategySetup;

import java.util.List;

/** A strategy to be put to work on recorded bars that are played like a live feed. */
public record DeployRequest(
        StrategySetup strategy, Recording data, Terms terms, PlaybackSpeed speed) {

    PaperRequest named(String name) {
        return new PaperRequest(
                        name,
                        strategy,
                        List.of(data.bars()),
                        List.of(data.instrument()),
                        terms.settings(),
                        terms.limits())
                .withLifecycle(data.lifecycle());
    }
}
