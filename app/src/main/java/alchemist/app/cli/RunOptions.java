package alchemist.app.cli;

import alchemist.app.home.StrategyCatalog;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Options that say what runs and under which conditions. */
final class RunOptions {

    @Option(
            names = "--strategy",
            paramLabel = "ID",
            description = "The strategy; 'alchemist strategies' lists them.")
    private @Nullable String strategy;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the strategy; may be repeated.")
    private List<String> parameters = new ArrayList<>();

    @Mixin private final AccountOptions account = new AccountOptions();

    @Option(
            names = "--commission",
            paramLabel = "C",
            defaultValue = "none",
            description =
                    "none, percent:0.001 (of the value), per-unit:2.0,"
                            + " per-share:0.005,min=1,max=0.01, ib-fixed, ib-tiered, or"
                            + " maker-taker:0.0002,0.0005 (default: ${DEFAULT-VALUE}).")
    private String commission = "";

    @Option(
            names = "--slippage",
            paramLabel = "S",
            defaultValue = "none",
            description =
                    "none, percent:0.0002 (of the price), fixed:0.25, ticks:1, or volume:0.1 (more"
                            + " the larger the order in its bar); prices stay inside the bar"
                            + " (default: ${DEFAULT-VALUE}).")
    private String slippage = "";

    @Option(
            names = "--fill",
            paramLabel = "F",
            defaultValue = "next-open",
            description =
                    "next-open (market orders fill at the open of the next bar), this-close,"
                            + " pessimistic, optimistic, or ohlc-path (default: ${DEFAULT-VALUE}).")
    private String fill = "";

    @Option(
            names = "--volume-limit",
            paramLabel = "V",
            defaultValue = "none",
            description =
                    "How much one bar can take of an order: none, units:10, or percent:1 (of the"
                            + " bar's volume); the rest stays working (default: ${DEFAULT-VALUE}).")
    private String volumeLimit = "";

    /** The strategy with its parameters. */
    StrategySetup strategy(StrategyCatalog strategies) throws CommandException {
        if (strategy == null) {
            throw CommandException.usage(
                    "--strategy ID is missing. See 'alchemist strategies' for what there is.");
        }
        StrategyProvider<?> provider = provider(strategy, strategies);
        try {
            return StrategySetup.parse(provider, NamedValues.read(parameters, "fast=10"));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e);
        }
    }

    /** The conditions. */
    SimulationSettings settings() throws CommandException {
        try {
            return SimulationSettings.standard()
                    .withAccount(account.terms())
                    .withFinancing(account.financing())
                    .withCommission(CommissionModel.parse(commission))
                    .withSlippage(SlippageModel.parse(slippage))
                    .withFill(FillModel.parse(fill))
                    .withVolumeLimit(VolumeLimit.parse(volumeLimit));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e);
        }
    }

    private static StrategyProvider<?> provider(String id, StrategyCatalog strategies)
            throws CommandException {
        return strategies.find(id).orElseThrow(() -> unknown(id, strategies));
    }

    private static CommandException unknown(String strategy, StrategyCatalog strategies) {
        String known =
                strategies.providers().stream()
                        .map(StrategyProvider::id)
                        .collect(Collectors.joining(", "));
        return CommandException.usage(
                known.isEmpty()
                        ? "There is no strategy '%s', nor any other.".formatted(strategy)
                        : "There is no strategy '%s'; there are %s.".formatted(strategy, known));
    }
}
