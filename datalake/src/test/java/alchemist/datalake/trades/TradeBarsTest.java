package alchemist.datalake.trades;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alchemist.datalake.parquet.FlowBars;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

class TradeBarsTest {

    private static final InstrumentId BTC = InstrumentId.parse("BTCUSDT.BINANCE");
    private static final long SECOND = 1_000_000_000L;

    private final TradeBars bars = new TradeBars(BarPeriod.ONE_MINUTE);

    @Test
    void whatTradesTellIsCounted() {
        bars.trade(0, 10, 1, Aggressor.BUYER);
        bars.trade(30 * SECOND, 12, 3, Aggressor.SELLER);

        FlowBars result = bars.bars(BTC);

        assertEquals(new Bar(0, 10, 12, 10, 12, 4), result.bars().bar(0));
        assertEquals(2, result.flow().trades(0));
        assertEquals(11.5, result.flow().vwap(0));
        assertEquals(1, result.flow().buyVolume(0));
    }

    @Test
    void aMinuteWithoutTradesGivesNoBar() {
        bars.trade(0, 10, 1, Aggressor.BUYER);
        bars.trade(180 * SECOND, 12, 3, Aggressor.BUYER);

        assertEquals(2, bars.bars(BTC).bars().size());
    }

    @Test
    void aTradeAtTheFullMinuteBelongsToTheNewBar() {
        bars.trade(60 * SECOND - 1, 10, 1, Aggressor.BUYER);
        bars.trade(60 * SECOND, 12, 3, Aggressor.BUYER);

        FlowBars result = bars.bars(BTC);

        assertEquals(60 * SECOND, result.bars().time(1));
        assertEquals(12, result.bars().bar(1).open());
    }

    @Test
    void tradesOutOfOrderAreCountedAndSortingThemKeepsTheOrderOfTies() {
        bars.trade(2, 10, 1, Aggressor.BUYER);
        bars.trade(1, 10, 1, Aggressor.BUYER);
        assertEquals(1, bars.outOfOrder());

        TradeColumns columns = new TradeColumns();
        columns.trade(5, 3, 1, Aggressor.BUYER);
        columns.trade(5, 4, 1, Aggressor.BUYER);
        columns.trade(1, 1, 1, Aggressor.BUYER);

        assertArrayEquals(new double[] {1, 3, 4}, columns.inTimeOrder(BTC).values(0));
    }

    @Test
    void oneUnknownSideMakesTheBuyersVolumeUnknown() {
        bars.trade(0, 10, 1, Aggressor.BUYER);
        bars.trade(1, 10, 1, Aggressor.UNKNOWN);

        assertEquals(Double.NaN, bars.bars(BTC).flow().buyVolume(0));
    }

    @Test
    void weeksLieOnNoGrid() {
        BarPeriod week = BarPeriod.parse("1w");

        assertThrows(IllegalArgumentException.class, () -> new TradeBars(week));
    }
}
