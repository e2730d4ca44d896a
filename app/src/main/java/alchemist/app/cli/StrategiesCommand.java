package alchemist.app.cli;

import alchemist.app.report.Figures;
import alchemist.app.report.JsonText;
import alchemist.engine.strategy.ParameterSpec;
import alchemist.engine.strategy.ParameterType;
import alchemist.engine.strategy.StrategyProvider;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Lists the strategies and their parameters. */
@Command(
        name = "strategies",
        description = {"List the strategies with their parameters.", ""})
final class StrategiesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private final JsonOption json = new JsonOption();

    StrategiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        List<StrategyProvider<?>> providers = session.strategies().providers();
        if (json.isGiven()) {
            json.write(out -> write(providers, out), session);
        }
        if (!json.isStandardOutput()) {
            providers.forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private void print(StrategyProvider<?> provider) {
        session.out().println(provider.id());
        session.out().println("    " + provider.description());
        for (ParameterSpec spec : ParameterSpec.of(provider)) {
            session.out()
                    .println(
                            "    %-17s %-10s %-28s %s"
                                    .formatted(
                                            spec.name(),
                                            Figures.parameter(spec.defaultValue()),
                                            range(spec),
                                            help(spec))
                                    .stripTrailing());
        }
        session.out().println();
    }

    private static String range(ParameterSpec spec) {
        return switch (spec.type()) {
            case INTEGER, NUMBER ->
                    Figures.quantity(spec.range().min())
                            + " to "
                            + Figures.quantity(spec.range().max());
            case BOOLEAN -> "true or false";
            case TEXT -> "text";
        };
    }

    private static String help(ParameterSpec spec) {
        String text = spec.help().isEmpty() ? spec.label() : spec.help();
        return spec.unit().isEmpty() ? text : text + " (" + spec.unit() + ")";
    }

    private static void write(List<StrategyProvider<?>> providers, OutputStream out)
            throws IOException {
        try (JsonText json = new JsonText(out)) {
            json.array(
                    () -> {
                        for (StrategyProvider<?> provider : providers) {
                            json.object(() -> write(provider, json));
                        }
                    });
        }
    }

    private static void write(StrategyProvider<?> provider, JsonText json) throws IOException {
        json.text("id", provider.id());
        json.text("description", provider.description());
        json.array(
                "parameters",
                () -> {
                    for (ParameterSpec spec : ParameterSpec.of(provider)) {
                        json.object(() -> write(spec, json));
                    }
                });
    }

    private static void write(ParameterSpec spec, JsonText json) throws IOException {
        json.text("name", spec.name());
        json.text("label", spec.label());
        json.text("type", spec.type().name().toLowerCase(Locale.ROOT));
        json.value("default", spec.defaultValue());
        if (spec.type() == ParameterType.INTEGER || spec.type() == ParameterType.NUMBER) {
            json.quantity("min", spec.range().min());
            json.quantity("max", spec.range().max());
            json.quantity("step", spec.range().step());
        } else {
            json.nothing("min");
            json.nothing("max");
            json.nothing("step");
        }
        json.text("unit", spec.unit());
        json.text("help", spec.help());
    }
}
