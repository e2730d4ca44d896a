package alchemist.datalake.download;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentId;

import java.util.Locale;

/**
 * How an exchange's symbols are named in the lake: spot as the exchange writes them, {@code
 * BTCUSDT.BINANCE}; perpetual futures, which have the same symbol there, as {@code
 * BTCUSDT-PERP.BINANCE}.
 */
public final class CryptoSymbols {

    /** Asset type of perpetual futures. */
    public static final String PERP = "perp";

    /** Asset type of coins themselves. */
    public static final String SPOT = "spot";

    private static final String SUFFIX = "-PERP";

    private CryptoSymbols() {}

    /**
     * @param symbol {@code BTCUSDT}, also written {@code BTC_USDT}, {@code BTC/USDT} or with its
     *     venue
     */
    public static InstrumentId instrument(String symbol, String assetType, String venue)
            throws LakeException {
        String plain = symbol.strip().toUpperCase(Locale.ROOT);
        if (plain.endsWith("." + venue)) {
            plain = plain.substring(0, plain.length() - venue.length() - 1);
        }
        boolean perp = assetType.equals(PERP) || plain.endsWith(SUFFIX);
        plain = plain.replace(SUFFIX, "").replaceAll("[_/-]", "");
        if (!plain.matches("[A-Z0-9]{2,30}")) {
            throw new LakeException(
                    "'%s' is not a symbol of %s; write for example BTCUSDT."
                            .formatted(symbol, venue));
        }
        return new InstrumentId(perp ? plain + SUFFIX : plain, venue);
    }

    public static boolean isPerp(InstrumentId instrument) {
        return instrument.symbol().endsWith(SUFFIX);
    }

    /** The exchange's own symbol. */
    public static String symbol(InstrumentId instrument) {
        return instrument.symbol().replace(SUFFIX, "");
    }
}
