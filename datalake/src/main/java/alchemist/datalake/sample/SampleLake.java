package alchemist.datalake.sample;

import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a lake with four invented instruments at venue {@code DEMO}: two shares (days and minutes),
 * a currency pair (minutes) and a coin (hours and minutes). All bars are synthetic and say so;
 * building twice changes nothing.
 */
public final class SampleLake {

    /** Two shares, an ordinary one and one that trends; a pair; a coin. */
    public static final InstrumentId SHARE = InstrumentId.parse("SYNEQ.DEMO");

    public static final InstrumentId TRENDING_SHARE = InstrumentId.parse("SYNTREND.DEMO");
    public static final InstrumentId PAIR = InstrumentId.parse("SYNFX.DEMO");
    public static final InstrumentId COIN = InstrumentId.parse("SYNBTC.DEMO");

    private static final long SEED = 20_250_630;
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private SampleLake() {}

    /** Follows the building, on the thread that does it. */
    @FunctionalInterface
    public interface Progress {

        /** Nobody looks. */
        Progress NONE = (what, done, total) -> {};

        /**
         * Called before each dataset and at the end.
         *
         * @param what is being made, a few words for the user
         * @param done datasets finished
         */
        void advanced(String what, int done, int total);
    }

    /**
     * Defines the instruments and writes their bars.
     *
     * @return one result per dataset
     */
    public static List<ImportResult> build(Lake lake, Progress progress) throws LakeException {
        List<SampleMarket> markets = markets();
        List<ImportResult> results = new ArrayList<>();
        for (int i = 0; i < markets.size(); i++) {
            SampleMarket market = markets.get(i);
            progress.advanced(market.instrument().id().toString(), i, markets.size());
            lake.define(market.instrument());
            for (BarSeries series : market.series().get()) {
                results.add(lake.write(series, Provenance.synthetic("random walk, seed " + SEED)));
            }
        }
        progress.advanced("Sample lake built", markets.size(), markets.size());
        return results;
    }

    private static List<SampleMarket> markets() {
        Instrument share = instrument(SHARE, AssetClass.EQUITY, "0.01", "1", NEW_YORK);
        Instrument trending = instrument(TRENDING_SHARE, AssetClass.EQUITY, "0.01", "1", NEW_YORK);
        Instrument pair = instrument(PAIR, AssetClass.FX, "0.00001", "1", ZoneOffset.UTC);
        Instrument coin = instrument(COIN, AssetClass.CRYPTO, "0.1", "0.001", ZoneOffset.UTC);
        MarketModel calm = new MarketModel(120, 0.012, 0.05, 0.25, 100, 4_000_000);
        MarketModel trends = new MarketModel(60, 0.016, 0.16, 0.6, 100, 2_500_000);
        MarketModel currency = new MarketModel(1.1, 0.005, 0.06, 0.4, 100_000, 250_000);
        MarketModel crypto = new MarketModel(42_000, 0.028, 0.09, 0.4, 10, 30_000);
        return List.of(
                new SampleMarket(share, () -> ShareBars.of(share, calm, SEED)),
                new SampleMarket(trending, () -> ShareBars.of(trending, trends, SEED + 1)),
                new SampleMarket(
                        pair, () -> RoundTheClockBars.currencies(pair, currency, SEED + 2)),
                new SampleMarket(coin, () -> RoundTheClockBars.coin(coin, crypto, SEED + 3)));
    }

    private static Instrument instrument(
            InstrumentId id, AssetClass assetClass, String tick, String lot, ZoneId zone) {
        return new Instrument(
                id,
                assetClass,
                "USD",
                new BigDecimal(tick),
                new BigDecimal(lot),
                BigDecimal.ONE,
                zone);
    }
}
