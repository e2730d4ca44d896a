package alchemist.datalake.bybit;

import alchemist.datalake.download.RowException;
import alchemist.datalake.download.TradeFile;
import alchemist.datalake.event.TradeId;
import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Numbers;
import alchemist.datalake.text.StampParser;
import alchemist.datalake.text.StampStyle;
import alchemist.datalake.trades.TradeSink;
import alchemist.engine.model.Aggressor;

import java.util.List;
import java.util.Locale;

/**
 * Rows of Bybit's trades. The header says where what is: {@code timestamp} (seconds with decimals
 * on futures, milliseconds on spot), {@code side} of the taker, {@code size} or {@code volume},
 * {@code price}; {@code id} or {@code trdMatchID}, a UUID; other columns come and go. Not
 * thread-safe.
 */
final class BybitTrades implements TradeFile.Rows {

    /** Seconds have ten digits until the year 2286, milliseconds thirteen. */
    private static final int MOST_DIGITS_OF_SECONDS = 11;

    private static final long SECOND = 1_000_000_000L;

    private final StampParser seconds = new StampParser(StampStyle.EPOCH_SECONDS);
    private final StampParser millis = new StampParser(StampStyle.EPOCH_MILLIS);
    private int time = -1;
    private int side = -1;
    private int size = -1;
    private int price = -1;
    private int id = -1;
    private int columns;

    @Override
    public void read(Fields fields, long line, TradeSink sink) throws RowException {
        if (line == 1) {
            header(fields);
            return;
        }
        if (fields.count() != columns) {
            throw new RowException(
                    line, "%d columns instead of %d".formatted(fields.count(), columns));
        }
        double at = number(fields, price);
        double units = number(fields, size);
        if (!(at > 0) || !(units >= 0)) {
            throw new RowException(
                    line,
                    "%s at %s is no trade".formatted(fields.shown(size), fields.shown(price)));
        }
        sink.trade(nanos(fields, line), at, units, aggressor(fields, line));
        if (id >= 0 && sink.takesIds()) {
            // An id that is no number and no UUID helps nobody to find the trade again.
            TradeId.parse(fields.text(id)).ifPresent(sink::id);
        }
    }

    private void header(Fields fields) throws RowException {
        List<String> names =
                fields.texts().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        time = names.indexOf("timestamp");
        side = names.indexOf("side");
        size = Math.max(names.indexOf("size"), names.indexOf("volume"));
        price = names.indexOf("price");
        id = Math.max(names.indexOf("id"), names.indexOf("trdmatchid"));
        columns = names.size();
        if (time < 0 || side < 0 || size < 0 || price < 0) {
            throw new RowException(
                    1, "the columns %s are not those of trades".formatted(String.join(",", names)));
        }
    }

    private long nanos(Fields fields, long line) throws RowException {
        int from = fields.from(time);
        int digits = 0;
        while (from + digits < fields.to(time) && fields.bytes()[from + digits] != '.') {
            digits++;
        }
        StampParser parser = digits > MOST_DIGITS_OF_SECONDS ? millis : seconds;
        if (!parser.parse(fields.bytes(), from, fields.to(time)) || parser.seconds() <= 0) {
            throw new RowException(line, "'%s' is not a time".formatted(fields.shown(time)));
        }
        return parser.seconds() * SECOND + parser.nanos();
    }

    private Aggressor aggressor(Fields fields, long line) throws RowException {
        return switch (fields.text(side).toLowerCase(Locale.ROOT)) {
            case "buy" -> Aggressor.BUYER;
            case "sell" -> Aggressor.SELLER;
            default ->
                    throw new RowException(
                            line, "'%s' is neither Buy nor Sell".formatted(fields.shown(side)));
        };
    }

    private static double number(Fields fields, int column) {
        return Numbers.decimal(fields.bytes(), fields.from(column), fields.to(column));
    }
}
