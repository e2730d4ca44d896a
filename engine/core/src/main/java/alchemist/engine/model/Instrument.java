package alchemist.engine.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;

/**
 * A tradable instrument.
 *
 * <p>Quantities inside the engine are whole <em>lots</em> ({@code long}), so that a position that
 * is flat is exactly flat; {@link #lotSize} says how many units (shares, contracts, coins) one lot
 * is.
 *
 * @param tickSize the grid on which order prices lie, in {@link #currency}
 * @param lotSize units per lot: 1 for shares and contracts, for example 0.00001 for a coin
 * @param multiplier money per unit and point of price: 1 for shares, 5 for MES futures
 * @param zone the zone of the trading session; times of this instrument are shown in it
 * @param margin what a position ties up; {@link Margin#NONE} for what is paid in full
 */
public record Instrument(
        InstrumentId id,
        AssetClass assetClass,
        String currency,
        BigDecimal tickSize,
        BigDecimal lotSize,
        BigDecimal multiplier,
        ZoneId zone,
        Margin margin) {

    public Instrument {
        requirePositive(tickSize, "tick size");
        requirePositive(lotSize, "lot size");
        requirePositive(multiplier, "multiplier");
    }

    /** An instrument that is paid in full. */
    public Instrument(
            InstrumentId id,
            AssetClass assetClass,
            String currency,
            BigDecimal tickSize,
            BigDecimal lotSize,
            BigDecimal multiplier,
            ZoneId zone) {
        this(id, assetClass, currency, tickSize, lotSize, multiplier, zone, Margin.NONE);
    }

    /** The same instrument traded on margin. */
    public Instrument withMargin(Margin terms) {
        return new Instrument(id, assetClass, currency, tickSize, lotSize, multiplier, zone, terms);
    }

    /** The same instrument with the times of another zone. */
    public Instrument withZone(ZoneId other) {
        return new Instrument(
                id, assetClass, currency, tickSize, lotSize, multiplier, other, margin);
    }

    /** How many decimals a price needs, from the tick size: 0.25 needs 2. */
    public int priceDecimals() {
        return Math.max(0, tickSize.stripTrailingZeros().scale());
    }

    /** How many decimals a quantity in units needs, from the lot size. */
    public int quantityDecimals() {
        return Math.max(0, lotSize.stripTrailingZeros().scale());
    }

    /** Converts whole lots to units. */
    public double units(long lots) {
        if (lotSize.compareTo(BigDecimal.ONE) == 0) {
            return lots;
        }
        return lotSize.multiply(BigDecimal.valueOf(lots)).doubleValue();
    }

    /**
     * Converts units to whole lots, rounding toward zero; a quantity within a billionth of a whole
     * lot counts as that lot, so that decimal literals convert exactly.
     */
    public long lots(double units) {
        BigDecimal exact = BigDecimal.valueOf(units).divide(lotSize, 9, RoundingMode.HALF_EVEN);
        return exact.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private static void requirePositive(BigDecimal value, String what) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(what + " must be above 0, but is " + value);
        }
    }
}
