package alchemist.datalake.binance;

import alchemist.datalake.download.RowException;
import alchemist.datalake.download.TradeFile;
import alchemist.datalake.event.TradeId;
import alchemist.datalake.text.Fields;
import alchemist.datalake.text.NumberScanner;
import alchemist.datalake.text.Numbers;
import alchemist.datalake.trades.TradeSink;
import alchemist.engine.model.Aggressor;

/**
 * Rows of trades and aggregated trades: futures since 2022 with a header, all others without. Not
 * thread-safe.
 */
final class BinanceTrades implements TradeFile.Rows {

    /** Which column is what, counted from 0; the id is the first. */
    enum Layout {
        /** id, price, qty, quote_qty, time, is_buyer_maker. */
        TRADES(4),
        /** agg_id, price, qty, first_id, last_id, time, is_buyer_maker. */
        AGG_TRADES(5);

        private final int time;

        Layout(int time) {
            this.time = time;
        }
    }

    private static final int PRICE = 1;
    private static final int SIZE = 2;

    private final Layout layout;
    private final NumberScanner scanner = new NumberScanner(',');

    BinanceTrades(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void read(Fields fields, long line, TradeSink sink) throws RowException {
        if (fields.count() < layout.time + 2) {
            throw new RowException(
                    line, "only %d columns, which is no trade".formatted(fields.count()));
        }
        long id = whole(fields, 0);
        if (id < 0) {
            if (line == 1) {
                return; // the header
            }
            throw new RowException(line, "'%s' is not an id".formatted(fields.shown(0)));
        }
        long time = BinanceTime.nanos(whole(fields, layout.time));
        double price = number(fields, PRICE);
        double size = number(fields, SIZE);
        if (time < 0) {
            throw new RowException(line, "'%s' is not a time".formatted(fields.shown(layout.time)));
        }
        if (!(price > 0) || !(size >= 0)) {
            throw new RowException(
                    line,
                    "%s at %s is no trade".formatted(fields.shown(SIZE), fields.shown(PRICE)));
        }
        sink.trade(time, price, size, aggressor(fields, line));
        if (sink.takesIds()) {
            sink.id(new TradeId(0, id));
        }
    }

    @Override
    public boolean readPlain(byte[] bytes, int from, int to, TradeSink sink) {
        scanner.line(bytes, from, to);
        long id = scanner.whole();
        double price = scanner.decimal();
        double size = scanner.decimal();
        for (int column = SIZE + 1; column < layout.time; column++) {
            scanner.skip();
        }
        long time = BinanceTime.nanos(scanner.whole());
        int maker = scanner.position();
        // Behind it may be other columns, of which only their separator is looked at.
        int first = maker < to ? bytes[maker] | 0x20 : 0;
        int length = first == 't' ? 4 : 5;
        boolean ends =
                maker + length == to || (maker + length < to && bytes[maker + length] == ',');
        if (id < 0 || time < 0 || !(price > 0) || !(size >= 0) || !ends) {
            return false;
        }
        if (first != 't' && first != 'f') {
            return false;
        }
        sink.trade(time, price, size, first == 't' ? Aggressor.SELLER : Aggressor.BUYER);
        if (sink.takesIds()) {
            sink.id(new TradeId(0, id));
        }
        return true;
    }

    /** Where the buyer's order was waiting, the seller took it. */
    private Aggressor aggressor(Fields fields, long line) throws RowException {
        int column = layout.time + 1;
        int length = fields.to(column) - fields.from(column);
        int first = length == 0 ? 0 : fields.bytes()[fields.from(column)] | 0x20;
        if (first == 't' && length == 4) {
            return Aggressor.SELLER;
        }
        if (first == 'f' && length == 5) {
            return Aggressor.BUYER;
        }
        throw new RowException(
                line, "'%s' is neither true nor false".formatted(fields.shown(column)));
    }

    private static long whole(Fields fields, int column) {
        return Numbers.whole(fields.bytes(), fields.from(column), fields.to(column));
    }

    private static double number(Fields fields, int column) {
        return Numbers.decimal(fields.bytes(), fields.from(column), fields.to(column));
    }
}
