package alchemist.app.chart;

import alchemist.app.plot.LineLook;
import alchemist.app.plot.StudySetup;
import alchemist.app.report.JsonText;
import alchemist.charts.LineKind;
import alchemist.datalake.json.Json;
import alchemist.datalake.json.JsonException;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.scene.paint.Color;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The indicators that the user has put on the chart, in a file that lasts to the next start: which,
 * with which parameters, and how their lines are drawn.
 */
public final class KeptIndicators {

    private final Path file;

    public KeptIndicators(Path file) {
        this.file = file;
    }

    /**
     * Those that can still be drawn.
     *
     * @param problems is told of each that can't, in a sentence
     */
    public List<StudySetup> read(Consumer<String> problems) {
        List<StudySetup> kept = new ArrayList<>();
        if (!Files.exists(file)) {
            return kept;
        }
        try {
            Json all = Json.parse(Files.readString(file)).at("indicators");
            IndicatorCatalog catalog = IndicatorCatalog.standard();
            for (int i = 0; i < all.size(); i++) {
                read(all.at(i), catalog, kept, problems);
            }
        } catch (IOException e) {
            problems.accept(
                    "The chart's indicators in %s can't be read: %s."
                            .formatted(file, e.getMessage()));
        }
        return kept;
    }

    private void read(
            Json json, IndicatorCatalog catalog, List<StudySetup> kept, Consumer<String> problems) {
        try {
            kept.add(setup(json, catalog));
        } catch (JsonException | IllegalArgumentException e) {
            problems.accept(
                    "An indicator of the chart in %s is left out: %s."
                            .formatted(file, e.getMessage()));
        }
    }

    private static StudySetup setup(Json json, IndicatorCatalog catalog) throws JsonException {
        String id = json.at("id").text();
        IndicatorSpec spec =
                catalog.find(id)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "there is no indicator '" + id + "'"));
        Map<String, String> values = new HashMap<>();
        for (String name : json.at("values").names()) {
            values.put(name, json.at("values").at(name).text());
        }
        StudySetup usual = StudySetup.of(spec, values);
        List<LineLook> looks = new ArrayList<>();
        for (int i = 0; i < usual.lines().size(); i++) {
            looks.add(look(usual.lines().get(i).look(), json.at("lines").at(i)));
        }
        return usual.withLooks(looks);
    }

    private static LineLook look(LineLook usual, Json json) throws JsonException {
        return usual.withKind(LineKind.valueOf(json.at("kind").text()))
                .withShown(json.at("shown").flag())
                .withColor(json.has("color") ? Color.web(json.at("color").text()) : null);
    }

    /** Writes those of the catalogue; what a strategy draws comes back with the strategy. */
    public void write(List<StudySetup> setups) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Path temp = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(temp);
                JsonText json = new JsonText(out)) {
            json.object(
                    () ->
                            json.array(
                                    "indicators",
                                    () -> {
                                        for (StudySetup setup : setups) {
                                            write(setup, json);
                                        }
                                    }));
        }
        Files.move(temp, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(StudySetup setup, JsonText json) throws IOException {
        if (setup.choice().isEmpty()) {
            return;
        }
        StudySetup.Choice choice = setup.choice().get();
        json.object(
                () -> {
                    json.text("id", choice.spec().id());
                    json.object(
                            "values",
                            () -> {
                                for (var value : choice.values().entrySet()) {
                                    json.text(value.getKey(), value.getValue());
                                }
                            });
                    json.array("lines", () -> lines(setup, json));
                });
    }

    private static void lines(StudySetup setup, JsonText json) throws IOException {
        for (StudySetup.Line line : setup.lines()) {
            Color color = line.look().color();
            json.object(
                    () -> {
                        json.text("kind", line.look().kind().name());
                        json.flag("shown", line.look().shown());
                        if (color != null) {
                            json.text("color", color.toString());
                        }
                    });
        }
    }
}
