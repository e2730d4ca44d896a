package alchemist.app.cli.doctor;

import alchemist.app.home.StrategyCatalog;
import alchemist.engine.strategy.ParameterSpec;
import alchemist.engine.strategy.StrategyProvider;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;

/** The strategies that are found. */
final class StrategyCheck {

    private static final String SUBJECT = "Strategies";

    private StrategyCheck() {}

    static Finding strategies() {
        try {
            List<StrategyProvider<?>> found = StrategyCatalog.load().providers();
            found.forEach(ParameterSpec::of);
            return found.isEmpty()
                    ? Finding.broken(
                            SUBJECT,
                            "none found",
                            "The installation is incomplete; install it again.")
                    : Finding.good(
                            SUBJECT,
                            found.stream()
                                    .map(StrategyProvider::id)
                                    .collect(Collectors.joining(", ")));
        } catch (ServiceConfigurationError | IllegalStateException e) {
            return Finding.broken(
                    SUBJECT,
                    "one of them can't be used: " + e.getMessage(),
                    "Remove the strategy you added last.");
        }
    }
}
