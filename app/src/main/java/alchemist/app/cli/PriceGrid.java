package alchemist.app.cli;

import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import java.math.BigDecimal;
import java.time.ZoneOffset;

/** The instrument of a file whose instrument nobody named: its tick is read off the prices. */
final class PriceGrid {

    private static final int SAMPLE = 10_000;
    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 8;

    private PriceGrid() {}

    static Instrument instrument(BarSeries bars) {
        return new Instrument(
                bars.instrument(),
                AssetClass.EQUITY,
                "USD",
                BigDecimal.ONE.movePointLeft(decimals(bars)),
                BigDecimal.ONE,
                BigDecimal.ONE,
                ZoneOffset.UTC);
    }

    private static int decimals(BarSeries bars) {
        int decimals = FEWEST_DECIMALS;
        for (int i = 0; i < Math.min(SAMPLE, bars.size()); i++) {
            decimals = Math.max(decimals, decimals(bars.close(i)));
        }
        return Math.min(decimals, MOST_DECIMALS);
    }

    private static int decimals(double price) {
        return BigDecimal.valueOf(price).stripTrailingZeros().scale();
    }
}
