package alchemist.app.cli;

import alchemist.app.home.StrategyCatalog;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Options that say what runs and under which conditions. */
final class RunOptions {

    private static final String NO_SLIPPAGE = "none";

    @Option(
            names = "--strategy",
            paramLabel = "ID",
            required = true,
            description = "The strategy; 'alchemist strategies' lists them.")
    private String strategy = "";

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the strategy; may be repeated.")
    private List<String> parameters = new ArrayList<>();

    @Option(
            names = "--cash",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Starting cash (default: ${DEFAULT-VALUE}).")
    private String cash = "";

    @Option(
            names = "--commission",
            paramLabel = "C",
            defaultValue = "none",
            description =
                    "none, percent:0.001 (of the value), or per-unit:2.0 (default:"
                            + " ${DEFAULT-VALUE}).")
    private String commission = "";

    @Option(
            names = "--slippage",
            paramLabel = "S",
            defaultValue = NO_SLIPPAGE,
            description = "none: every fill is at the price of the fill model.")
    private String slippage = "";

    @Option(
            names = "--fill",
            paramLabel = "F",
            defaultValue = "next-open",
            description = "next-open: market orders fill at the open of the next bar.")
    private String fill = "";

    /** The strategy with its parameters. */
    StrategySetup strategy(StrategyCatalog strategies) throws CommandException {
        StrategyProvider<?> provider =
                strategies.find(strategy).orElseThrow(() -> unknown(strategies));
        try {
            return StrategySetup.parse(provider, NamedValues.read(parameters, "fast=10"));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e);
        }
    }

    /** The conditions. */
    SimulationSettings settings() throws CommandException {
        if (!slippage.equals(NO_SLIPPAGE)) {
            throw CommandException.usage(
                    "--slippage: '%s' is not a slippage; write none.".formatted(slippage));
        }
        try {
            return new SimulationSettings(cash(), CommissionModel.parse(commission), fill());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e);
        }
    }

    private double cash() throws CommandException {
        try {
            return Double.parseDouble(cash.strip());
        } catch (NumberFormatException e) {
            throw CommandException.usage("--cash: '%s' is not a number.".formatted(cash));
        }
    }

    private FillModel fill() throws CommandException {
        for (FillModel model : FillModel.values()) {
            if (model.text().equals(fill)) {
                return model;
            }
        }
        String known =
                Arrays.stream(FillModel.values())
                        .map(FillModel::text)
                        .collect(Collectors.joining(" or "));
        throw CommandException.usage(
                "--fill: '%s' is not a fill model; write %s.".formatted(fill, known));
    }

    private CommandException unknown(StrategyCatalog strategies) {
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
