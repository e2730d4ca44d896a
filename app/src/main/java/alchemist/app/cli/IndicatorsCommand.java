package alchemist.app.cli;

import alchemist.app.report.JsonText;
import alchemist.engine.indicator.catalog.Category;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorParameter;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Lists the indicators and their parameters. */
@Command(
        name = "indicators",
        description = {"List the indicators with their parameters, lines and other names.", ""})
final class IndicatorsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private final JsonOption json = new JsonOption();

    IndicatorsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        List<IndicatorSpec> specs = IndicatorCatalog.standard().specs();
        if (json.isGiven()) {
            json.write(out -> write(specs, out), session);
        }
        if (!json.isStandardOutput()) {
            for (Category category : Category.values()) {
                print(category, specs);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Category category, List<IndicatorSpec> specs) {
        List<List<String>> rows =
                specs.stream()
                        .filter(spec -> spec.category() == category)
                        .map(IndicatorsCommand::row)
                        .toList();
        session.out().println(category.title());
        new TextTable("Id", "Name", "Parameters", "Lines", "Warm-up>")
                .lines(rows)
                .forEach(line -> session.out().println("  " + line));
        session.out().println();
    }

    private static List<String> row(IndicatorSpec spec) {
        String parameters =
                spec.parameters().stream()
                        .map(each -> each.name() + "=" + each.defaultText())
                        .collect(Collectors.joining(" "));
        return List.of(
                spec.id(),
                spec.name(),
                parameters,
                String.join(" ", spec.lines()),
                Integer.toString(spec.warmUp()));
    }

    private static void write(List<IndicatorSpec> specs, OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            json.array(
                    () -> {
                        for (IndicatorSpec spec : specs) {
                            json.object(() -> write(spec, json));
                        }
                    });
        }
    }

    private static void write(IndicatorSpec spec, JsonText json) throws IOException {
        json.text("id", spec.id());
        json.text("name", spec.name());
        texts("aliases", spec.aliases(), json);
        json.text("category", spec.category().title());
        json.text("description", spec.sentence());
        texts("inputs", spec.inputs(), json);
        json.array(
                "parameters",
                () -> {
                    for (IndicatorParameter parameter : spec.parameters()) {
                        json.object(() -> write(parameter, json));
                    }
                });
        texts("lines", spec.lines(), json);
        json.whole("warmUp", spec.warmUp());
    }

    private static void texts(String name, List<String> texts, JsonText json) throws IOException {
        json.array(
                name,
                () -> {
                    for (String text : texts) {
                        json.text(text);
                    }
                });
    }

    private static void write(IndicatorParameter parameter, JsonText json) throws IOException {
        json.text("name", parameter.name());
        texts("aliases", parameter.alsoCalled(), json);
        json.text("type", parameter.type().name().toLowerCase(Locale.ROOT));
        if (parameter.isNumber()) {
            json.quantity("default", Double.parseDouble(parameter.defaultText()));
            json.quantity("min", parameter.range().min());
            json.quantity("max", parameter.range().max());
        } else {
            json.text("default", parameter.defaultText());
            json.nothing("min");
            json.nothing("max");
        }
    }
}
