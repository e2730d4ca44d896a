package alchemist.datalake.binance;

import alchemist.datalake.download.BarRules;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Lines;
import alchemist.datalake.text.Numbers;
import alchemist.datalake.text.PackedText;
import alchemist.engine.model.Bar;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Rows of klines: open_time, open, high, low, close, volume, close_time, quote_volume, count,
 * taker_buy_volume, and two more; with a header in newer futures files. Not thread-safe.
 */
final class BinanceKlines {

    private static final int COLUMNS = 10;
    private static final int QUOTE_VOLUME = 7;
    private static final int COUNT = 8;
    private static final int BUY_VOLUME = 9;

    private final FlowBarsBuilder bars = new FlowBarsBuilder(1_440);
    private long last = Long.MIN_VALUE;

    private BinanceKlines() {}

    static FlowBars parse(Path file, Subscription subscription) throws IOException, RowException {
        BinanceKlines klines = new BinanceKlines();
        Fields fields = new Fields(',');
        try (PackedText text = PackedText.open(file)) {
            Lines lines = new Lines(text.stream());
            while (lines.next()) {
                if (!lines.isBlank()) {
                    fields.split(lines.bytes(), lines.start(), lines.end());
                    klines.read(fields, lines.number());
                }
            }
        }
        return klines.bars.build(subscription.instrument(), subscription.period());
    }

    private void read(Fields fields, long line) throws RowException {
        if (fields.count() < COLUMNS) {
            throw new RowException(
                    line, "only %d columns, which is no kline".formatted(fields.count()));
        }
        long value = Numbers.whole(fields.bytes(), fields.from(0), fields.to(0));
        if (value < 0 && line == 1) {
            return; // the header
        }
        long time = BinanceTime.nanos(value);
        if (time < 0) {
            throw new RowException(line, "'%s' is not a time".formatted(fields.shown(0)));
        }
        if (time <= last) {
            throw new RowException(
                    line,
                    "the time %s is not later than the one before".formatted(fields.shown(0)));
        }
        last = time;
        add(bar(fields, line, time), fields, line);
    }

    private void add(Bar bar, Fields fields, long line) throws RowException {
        long count = Numbers.whole(fields.bytes(), fields.from(COUNT), fields.to(COUNT));
        double quote = number(fields, line, QUOTE_VOLUME);
        double vwap = bar.volume() > 0 ? quote / bar.volume() : Double.NaN;
        bars.add(bar, count, vwap, number(fields, line, BUY_VOLUME));
    }

    private static Bar bar(Fields fields, long line, long time) throws RowException {
        Bar bar =
                new Bar(
                        time,
                        number(fields, line, 1),
                        number(fields, line, 2),
                        number(fields, line, 3),
                        number(fields, line, 4),
                        number(fields, line, 5));
        BarRules.require(bar, false, line);
        return bar;
    }

    private static double number(Fields fields, long line, int column) throws RowException {
        double number = Numbers.decimal(fields.bytes(), fields.from(column), fields.to(column));
        if (Double.isNaN(number)) {
            throw new RowException(line, "'%s' is not a number".formatted(fields.shown(column)));
        }
        return number;
    }
}
