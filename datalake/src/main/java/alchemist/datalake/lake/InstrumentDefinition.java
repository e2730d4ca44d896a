package alchemist.datalake.lake;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.Margin;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns one entry of an {@link InstrumentFile} into an instrument. */
final class InstrumentDefinition {

    private static final Set<String> KEYS =
            Set.of(
                    "class",
                    "currency",
                    "tick",
                    "lot",
                    "multiplier",
                    "zone",
                    "margin",
                    "maintenance");

    private final InstrumentId id;
    private final Map<?, ?> values;

    private InstrumentDefinition(InstrumentId id, Map<?, ?> values) {
        this.id = id;
        this.values = values;
    }

    /**
     * @throws IllegalArgumentException with half a sentence that names the instrument and the key
     */
    static Instrument read(@Nullable Object name, @Nullable Object keys) {
        InstrumentId id = InstrumentId.parse(String.valueOf(name));
        if (!(keys instanceof Map<?, ?> values)) {
            throw new IllegalArgumentException(id + " has no keys below it");
        }
        return new InstrumentDefinition(id, values).instrument();
    }

    private Instrument instrument() {
        for (Object key : values.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw wrong(
                        "'"
                                + key
                                + "' is none of class, currency, tick, lot, multiplier, zone,"
                                + " margin, maintenance");
            }
        }
        Instrument assumed = InstrumentRegistry.assumed(id);
        String currency = text("currency");
        return new Instrument(
                id,
                assetClass(assumed.assetClass()),
                currency == null ? assumed.currency() : currency,
                positive("tick", assumed.tickSize()),
                positive("lot", assumed.lotSize()),
                positive("multiplier", assumed.multiplier()),
                zone(assumed.zone()),
                margin(assumed.margin()));
    }

    private Margin margin(Margin assumed) {
        double initial = positive("margin", BigDecimal.valueOf(assumed.initial())).doubleValue();
        double maintenance =
                positive("maintenance", BigDecimal.valueOf(assumed.maintenance())).doubleValue();
        return new Margin(initial, maintenance);
    }

    private AssetClass assetClass(AssetClass assumed) {
        String text = text("class");
        if (text == null) {
            return assumed;
        }
        for (AssetClass known : AssetClass.values()) {
            if (known.name().equals(text.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw wrong("'" + text + "' is no class; write equity, future, fx, crypto or index");
    }

    private BigDecimal positive(String key, BigDecimal assumed) {
        String text = text(key);
        if (text == null) {
            return assumed;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong("'" + text + "' is not a number (" + key + ")");
        }
        throw wrong(key + " must be above 0, but is " + text);
    }

    private ZoneId zone(ZoneId assumed) {
        String text = text("zone");
        if (text == null) {
            return assumed;
        }
        try {
            return text.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw wrong("'" + text + "' is no time zone; write for example America/New_York");
        }
    }

    private @Nullable String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString().strip();
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(id + ": " + what);
    }
}
