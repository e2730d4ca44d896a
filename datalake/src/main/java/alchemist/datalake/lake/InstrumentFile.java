package alchemist.datalake.lake;

import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Instrument definitions as a YAML file that people read and edit.
 *
 * <pre>
 * MESM6.CME:
 *   class: future
 *   currency: USD
 *   tick: 0.25
 *   lot: 1
 *   multiplier: 5
 *   zone: America/Chicago
 * </pre>
 *
 * A key that is left out has the value assumed for the venue.
 */
public final class InstrumentFile {

    private InstrumentFile() {}

    /**
     * Reads the definitions, in the order of the file.
     *
     * @throws LakeException naming the file, the instrument and the key that is wrong
     */
    public static List<Instrument> read(Path file) throws LakeException {
        try {
            Load yaml = new Load(settings());
            List<Instrument> found = new ArrayList<>();
            for (Object document : yaml.loadAllFromString(Files.readString(file))) {
                found.addAll(instruments(document));
            }
            return found;
        } catch (IOException e) {
            throw new LakeException(
                    "The instrument definitions in %s can't be read: %s."
                            .formatted(file, FileTrouble.reason(e)),
                    e);
        } catch (YamlEngineException e) {
            throw wrong(file, "it is not valid YAML", e);
        } catch (IllegalArgumentException e) {
            throw wrong(file, e.getMessage(), e);
        }
    }

    /** The definitions as text for {@link #read}. */
    static String text(Collection<Instrument> instruments) {
        StringBuilder text =
                new StringBuilder("# Instruments of this lake. Edit while Alchemist is closed.\n");
        for (Instrument instrument : instruments) {
            text.append('"').append(instrument.id()).append("\":\n");
            line(text, "class", instrument.assetClass().name().toLowerCase(Locale.ROOT));
            line(text, "currency", instrument.currency());
            line(text, "tick", instrument.tickSize().toPlainString());
            line(text, "lot", instrument.lotSize().toPlainString());
            line(text, "multiplier", instrument.multiplier().toPlainString());
            line(text, "zone", zoneText(instrument.zone()));
            if (instrument.margin().isUsed()) {
                line(text, "margin", number(instrument.margin().initial()));
                if (instrument.margin().maintenance() > 0) {
                    line(text, "maintenance", number(instrument.margin().maintenance()));
                }
            }
        }
        return text.toString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    /** Every value stays text: 0.10 must not become a binary fraction on its way. */
    private static LoadSettings settings() {
        return LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    }

    private static List<Instrument> instruments(@Nullable Object root) {
        if (!(root instanceof Map<?, ?> definitions)) {
            throw new IllegalArgumentException(
                    "it should list instruments, each with its keys below it");
        }
        List<Instrument> found = new ArrayList<>();
        definitions.forEach((name, keys) -> found.add(InstrumentDefinition.read(name, keys)));
        return found;
    }

    private static String zoneText(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("  ").append(key).append(": ").append(value).append('\n');
    }

    private static LakeException wrong(Path file, @Nullable String what, Exception cause) {
        return new LakeException(
                "The instrument definitions in %s can't be used: %s. Correct the file or delete it."
                        .formatted(file, what),
                cause);
    }
}
