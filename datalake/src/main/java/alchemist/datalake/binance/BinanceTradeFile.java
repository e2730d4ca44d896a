package alchemist.datalake.binance;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.TradeFile;

import java.io.IOException;
import java.nio.file.Path;

/** Binance's archives of trades and aggregated trades, once they are on the disk. */
public final class BinanceTradeFile {

    private BinanceTradeFile() {}

    /**
     * The bars of an archive, and its trades where the subscription keeps them.
     *
     * @param subscription which is not made from klines
     * @throws RowException when a line is no trade
     */
    public static TradeFile.Made read(Path file, Subscription subscription)
            throws IOException, RowException {
        BinanceTrades.Layout layout =
                subscription.making() == BarMaking.AGG_TRADES
                        ? BinanceTrades.Layout.AGG_TRADES
                        : BinanceTrades.Layout.TRADES;
        return TradeFile.make(file, subscription, () -> new BinanceTrades(layout));
    }
}
