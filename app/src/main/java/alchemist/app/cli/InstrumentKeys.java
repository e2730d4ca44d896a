package alchemist.app.cli;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.Margin;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one instrument in a {@link DefinitionFile}; each may be spelled in several ways. */
final class InstrumentKeys {

    private static final Map<String, String> SPELLINGS =
            Map.ofEntries(
                    Map.entry("id", "id"),
                    Map.entry("instrument", "id"),
                    Map.entry("symbol", "symbol"),
                    Map.entry("venue", "venue"),
                    Map.entry("exchange", "venue"),
                    Map.entry("class", "class"),
                    Map.entry("assetclass", "class"),
                    Map.entry("type", "class"),
                    Map.entry("currency", "currency"),
                    Map.entry("tick", "tick"),
                    Map.entry("ticksize", "tick"),
                    Map.entry("lot", "lot"),
                    Map.entry("lotsize", "lot"),
                    Map.entry("multiplier", "multiplier"),
                    Map.entry("margin", "margin"),
                    Map.entry("initialmargin", "margin"),
                    Map.entry("maintenancemargin", "maintenance"),
                    Map.entry("maintenance", "maintenance"),
                    Map.entry("zone", "zone"),
                    Map.entry("timezone", "zone"),
                    Map.entry("tz", "zone"));

    /** Known things that no model of this version uses. */
    private static final Set<String> LATER =
            Set.of("name", "description", "calendar", "session", "sessioncalendar");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> unused;

    /**
     * @param texts values by key, as written
     * @throws IllegalArgumentException with half a sentence about an unknown key
     */
    InstrumentKeys(Map<String, String> texts) {
        unused = texts.keySet().stream().filter(key -> LATER.contains(plain(key))).toList();
        texts.forEach(
                (key, value) -> {
                    if (!LATER.contains(plain(key))) {
                        values.put(spelled(key), value);
                    }
                });
    }

    /** Keys that are known but have no effect. */
    List<String> unused() {
        return unused;
    }

    /**
     * @throws IllegalArgumentException with half a sentence about what is wrong
     */
    Instrument instrument() {
        InstrumentId id = id();
        Instrument assumed = InstrumentRegistry.assumed(id);
        return new Instrument(
                id,
                value("class").map(this::assetClass).orElse(assumed.assetClass()),
                value("currency").orElse(assumed.currency()),
                number("tick").orElse(assumed.tickSize()),
                number("lot").orElse(assumed.lotSize()),
                number("multiplier").orElse(assumed.multiplier()),
                value("zone").map(this::zone).orElse(assumed.zone()),
                margin(assumed.margin()));
    }

    private Margin margin(Margin assumed) {
        double initial = number("margin").map(BigDecimal::doubleValue).orElse(assumed.initial());
        double maintenance =
                number("maintenance").map(BigDecimal::doubleValue).orElse(assumed.maintenance());
        return new Margin(initial, maintenance);
    }

    private InstrumentId id() {
        Optional<String> whole = value("id");
        if (whole.isPresent()) {
            return InstrumentId.parse(whole.get());
        }
        String symbol = value("symbol").orElse("");
        return InstrumentId.parse(value("venue").map(v -> symbol + "." + v).orElse(symbol));
    }

    private AssetClass assetClass(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "equity", "stock", "etf" -> AssetClass.EQUITY;
            case "future", "futures" -> AssetClass.FUTURE;
            case "fx", "forex" -> AssetClass.FX;
            case "crypto" -> AssetClass.CRYPTO;
            case "index" -> AssetClass.INDEX;
            default ->
                    throw new IllegalArgumentException(
                            "'%s' is no asset class; write equity, future, fx, crypto or index"
                                    .formatted(text));
        };
    }

    private Optional<BigDecimal> number(String key) {
        Optional<String> text = value(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.get());
            if (number.signum() > 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a number (%s)".formatted(text.get(), key), e);
        }
        throw new IllegalArgumentException(
                "%s must be above 0, but is %s".formatted(key, text.get()));
    }

    private ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is no time zone; write for example America/New_York".formatted(text), e);
        }
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static String spelled(String key) {
        String known = SPELLINGS.get(plain(key));
        if (known == null) {
            throw new IllegalArgumentException(
                    ("'%s' is none of id, symbol, venue, asset_class, currency, tick_size,"
                                    + " lot_size, multiplier, initial_margin, maintenance_margin,"
                                    + " timezone")
                            .formatted(key));
        }
        return known;
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
    }
}
