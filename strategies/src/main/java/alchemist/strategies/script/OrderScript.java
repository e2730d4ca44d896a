package alchemist.strategies.script;

import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Plays a file of orders: for tests, imported histories and "what if". */
public final class OrderScript implements StrategyProvider<OrderScript.Parameters> {

    /** See the help text. */
    public record Parameters(
            @Parameter(help = "A JSON list of orders; the user guide describes the format")
                    String file) {}

    @Override
    public String id() {
        return "order-script";
    }

    @Override
    public String description() {
        return "Plays a file of orders, bar by bar.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters("");
    }

    /**
     * @throws IllegalArgumentException when there is no such script, or it has errors
     */
    @Override
    public Strategy create(Parameters parameters) {
        if (parameters.file().isBlank()) {
            throw new IllegalArgumentException(
                    "parameter file: order-script needs the path of an order script");
        }
        try {
            return new ScriptPlayer(ScriptParser.read(Path.of(parameters.file())));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "parameter file: '" + parameters.file() + "' is not a path", e);
        }
    }
}
