package alchemist.app.cli;

import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML file that defines instruments: one, a list of them, or keys below each name.
 *
 * <pre>
 * symbol: MESM6                  MESM6.CME:
 * venue: CME                       class: future
 * asset_class: future              tick: 0.25
 * tick_size: 0.25                  multiplier: 5
 * multiplier: 5
 * </pre>
 *
 * What is left out is assumed from the venue.
 */
final class DefinitionFile {

    private static final List<String> NAMES = List.of("id", "instrument", "symbol");

    private final List<Instrument> found = new ArrayList<>();
    private final PrintStream notes;
    private final Path file;

    private DefinitionFile(Path file, PrintStream notes) {
        this.file = file;
        this.notes = notes;
    }

    /**
     * Reads all definitions.
     *
     * @param notes where to say which keys are not used
     */
    static List<Instrument> read(Path file, PrintStream notes) throws CommandException {
        // Every value stays text: 0.10 must not become a binary fraction on its way. That schema
        // forgets what nothing is.
        LoadSettings texts =
                LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        .setTagConstructors(Map.of(Tag.NULL, _ -> ""))
                        .build();
        DefinitionFile definitions = new DefinitionFile(file, notes);
        try {
            definitions.add(new Load(texts).loadFromString(Files.readString(file)));
        } catch (CharacterCodingException | YamlEngineException e) {
            throw CommandException.failed("%s is not valid YAML.".formatted(file), e);
        } catch (IOException e) {
            throw CommandException.failed(
                    "%s can't be read: %s.".formatted(file, Failures.reason(e)), e);
        } catch (IllegalArgumentException e) {
            throw CommandException.failed("%s: %s.".formatted(file, e.getMessage()), e);
        }
        if (definitions.found.isEmpty()) {
            throw CommandException.failed("%s defines no instrument.".formatted(file));
        }
        return definitions.found;
    }

    private void add(@Nullable Object node) {
        switch (node) {
            case null -> {}
            case String text when text.isEmpty() -> {}
            case List<?> list -> list.forEach(this::add);
            case Map<?, ?> map when map.containsKey("instruments") -> add(map.get("instruments"));
            case Map<?, ?> map when NAMES.stream().anyMatch(map::containsKey) ->
                    define(new InstrumentKeys(texts(map)));
            case Map<?, ?> map -> map.forEach(this::named);
            default ->
                    throw new IllegalArgumentException(
                            "'%s' is no definition of an instrument".formatted(node));
        }
    }

    private void named(Object name, @Nullable Object keys) {
        if (!(keys instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(
                    "an instrument needs its keys below its name, but %s has none".formatted(name));
        }
        Map<String, String> texts = texts(map);
        texts.put("id", name.toString());
        define(new InstrumentKeys(texts));
    }

    private void define(InstrumentKeys keys) {
        found.add(keys.instrument());
        if (!keys.unused().isEmpty()) {
            notes.println(
                    "%s: not used by this version: %s."
                            .formatted(file, String.join(", ", keys.unused())));
        }
    }

    private static Map<String, String> texts(Map<?, ?> map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach(
                (key, value) -> {
                    if (value != null) {
                        texts.put(String.valueOf(key), value.toString().strip());
                    }
                });
        return texts;
    }
}
