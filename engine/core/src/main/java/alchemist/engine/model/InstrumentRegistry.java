package alchemist.engine.model;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The instruments that are known by definition, and sensible assumptions for the rest.
 *
 * <p>Thread-safe. An assumed instrument follows from its venue alone, so two runs on two machines
 * assume the same.
 */
public final class InstrumentRegistry {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final Map<InstrumentId, Instrument> defined = new ConcurrentSkipListMap<>();

    /** Adds or replaces a definition. */
    public void define(Instrument instrument) {
        defined.put(instrument.id(), instrument);
    }

    /** The definition, if one was given. */
    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(defined.get(id));
    }

    /** The definition, or what is assumed for an instrument of that venue. */
    public Instrument get(InstrumentId id) {
        return find(id).orElseGet(() -> assumed(id));
    }

    /** The instrument assumed from the venue when nobody defined it. */
    public static Instrument assumed(InstrumentId id) {
        return switch (id.venue()) {
            case "CME", "CBOT", "NYMEX", "COMEX", "GLOBEX" ->
                    of(id, AssetClass.FUTURE, "0.00005", "1", CHICAGO);
            case "BINANCE", "BYBIT", "COINBASE", "KRAKEN", "BITMEX", "CRYPTO" ->
                    of(id, AssetClass.CRYPTO, "0.01", "0.00001", ZoneOffset.UTC);
            case "FX", "FXCM", "IDEALPRO", "OANDA", "DUKASCOPY" ->
                    of(id, AssetClass.FX, fxTick(id), "1", ZoneOffset.UTC);
            default -> of(id, AssetClass.EQUITY, "0.01", "1", NEW_YORK);
        };
    }

    /** Yen pairs are quoted to a thousandth, other pairs to a hundred-thousandth. */
    private static String fxTick(InstrumentId id) {
        return id.symbol().endsWith("JPY") ? "0.001" : "0.00001";
    }

    private static Instrument of(
            InstrumentId id, AssetClass assetClass, String tick, String lot, ZoneId zone) {
        return new Instrument(
                id,
                assetClass,
                currency(id, assetClass),
                new BigDecimal(tick),
                new BigDecimal(lot),
                BigDecimal.ONE,
                zone);
    }

    private static String currency(InstrumentId id, AssetClass assetClass) {
        if (assetClass == AssetClass.CRYPTO && id.symbol().endsWith("USDT")) {
            return "USDT";
        }
        boolean pair = assetClass == AssetClass.FX && id.symbol().length() == 6;
        return pair ? id.symbol().substring(3) : "USD";
    }
}
