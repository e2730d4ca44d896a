package alchemist.datalake.download;

import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.util.List;

/** What the crypto exchanges have in common: coins and perpetual futures, in minutes. */
public abstract class CryptoSource implements DataSource {

    /** Files asked for at a time: well below what the exchanges allow. */
    private static final int PARALLEL = 4;

    private final String venue;

    /**
     * @param venue the exchange in the names of instruments
     */
    protected CryptoSource(String venue) {
        this.venue = venue;
    }

    @Override
    public final int parallel() {
        return PARALLEL;
    }

    @Override
    public final List<String> assetTypes() {
        return List.of(CryptoSymbols.PERP, CryptoSymbols.SPOT);
    }

    @Override
    public final List<String> defaultSymbols(String assetType) {
        return List.of("BTCUSDT", "ETHUSDT");
    }

    @Override
    public final InstrumentId instrument(String symbol, String assetType) throws LakeException {
        return CryptoSymbols.instrument(symbol, assetType, venue);
    }

    @Override
    public final boolean hasTrades() {
        return true;
    }

    @Override
    public final BarPeriod defaultPeriod() {
        return BarPeriod.ONE_MINUTE;
    }
}
