package alchemist.datalake.download;

import alchemist.datalake.event.EventSeries;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Lines;
import alchemist.datalake.text.PackedText;
import alchemist.datalake.trades.TradeBars;
import alchemist.datalake.trades.TradeColumns;
import alchemist.datalake.trades.TradeSink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A packed text of trades made into bars while it is read. Where trades turn out not to be in time
 * order, it is read again and sorted, which takes memory only then.
 */
public final class TradeFile {

    /** Reads the rows of one kind of file; made anew for every reading. */
    public interface Rows {

        /**
         * Reads one line.
         *
         * @throws RowException when it is no trade
         */
        void read(Fields fields, long line, TradeSink sink) throws RowException;

        /**
         * Reads a line of the usual form without cutting it into fields first, which is faster.
         *
         * @return false when it has another form; nothing was told then
         */
        default boolean readPlain(byte[] bytes, int from, int to, TradeSink sink) {
            return false;
        }
    }

    /** Makes a reader of rows. */
    @FunctionalInterface
    public interface RowsFactory {
        Rows create();
    }

    /**
     * What a file of trades gives.
     *
     * @param trades in time order; empty where they are not to be kept
     */
    public record Made(FlowBars bars, Optional<EventSeries> trades) {

        /** Bars alone. */
        public static Made of(FlowBars bars) {
            return new Made(bars, Optional.empty());
        }
    }

    private TradeFile() {}

    /** The bars of all trades of a file, and the trades where the subscription keeps them. */
    public static Made make(Path file, Subscription subscription, RowsFactory rows)
            throws IOException, RowException {
        if (!subscription.keepTrades()) {
            return Made.of(bars(file, subscription, rows));
        }
        TradeColumns columns = new TradeColumns(true);
        read(file, rows.create(), columns);
        EventSeries trades = columns.inTimeOrder(subscription.instrument());
        TradeBars bars = new TradeBars(subscription.period());
        TradeColumns.tell(trades, bars);
        return new Made(bars.bars(subscription.instrument()), Optional.of(trades));
    }

    /** The bars of all trades of a file. */
    public static FlowBars bars(Path file, Subscription subscription, RowsFactory rows)
            throws IOException, RowException {
        TradeBars bars = new TradeBars(subscription.period());
        read(file, rows.create(), bars);
        if (bars.outOfOrder() > 0) {
            TradeColumns columns = new TradeColumns();
            read(file, rows.create(), columns);
            bars = new TradeBars(subscription.period());
            TradeColumns.tell(columns.inTimeOrder(subscription.instrument()), bars);
        }
        return bars.bars(subscription.instrument());
    }

    /** Hands on the trades of a file in its own order. */
    public static void read(Path file, Rows rows, TradeSink sink) throws IOException, RowException {
        Fields fields = new Fields(',');
        try (PackedText text = PackedText.open(file)) {
            Lines lines = new Lines(text.stream());
            while (lines.next()) {
                boolean plain = rows.readPlain(lines.bytes(), lines.start(), lines.end(), sink);
                if (!plain && !lines.isBlank()) {
                    fields.split(lines.bytes(), lines.start(), lines.end());
                    rows.read(fields, lines.number(), sink);
                }
            }
        }
    }
}
