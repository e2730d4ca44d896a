package alchemist.datalake.frame;

import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Bars as a table and back. The columns are {@code ts} (start of the bar, epoch nanoseconds UTC),
 * {@code time} (the same as an instant, to the millisecond that Tablesaw keeps), {@code open, high,
 * low, close, volume}, and where something is known of the trades {@code trades, vwap, buy_volume}.
 *
 * <p>NaN in a series and a missing value in a table are the same thing, both ways. Times are never
 * missing.
 */
public final class BarFrame {

    private static final String STAMP = "ts";
    private static final String TIME = "time";
    private static final String TRADES = "trades";
    private static final String VWAP = "vwap";
    private static final String BUY_VOLUME = "buy_volume";

    private BarFrame() {}

    /** A table of bars of which no more is known. */
    public static Table of(BarSeries bars) {
        return Table.create(
                bars.instrument() + " " + bars.period(),
                LongColumn.create(STAMP, bars.times().clone()),
                Instants.column(TIME, bars.times()),
                DoubleColumn.create("open", bars.opens().clone()),
                DoubleColumn.create("high", bars.highs().clone()),
                DoubleColumn.create("low", bars.lows().clone()),
                DoubleColumn.create("close", bars.closes().clone()),
                DoubleColumn.create("volume", bars.volumes().clone()));
    }

    /** A table of bars with what trades tell of them. */
    public static Table of(FlowBars bars) {
        Table table = of(bars.bars());
        BarFlow flow = bars.flow();
        if (!flow.isKnown()) {
            return table;
        }
        LongColumn trades = LongColumn.create(TRADES);
        DoubleColumn vwap = DoubleColumn.create(VWAP);
        DoubleColumn buyVolume = DoubleColumn.create(BUY_VOLUME);
        for (int i = 0; i < flow.size(); i++) {
            if (flow.trades(i) == BarFlow.UNKNOWN) {
                trades.appendMissing();
            } else {
                trades.append(flow.trades(i));
            }
            vwap.append(flow.vwap(i));
            buyVolume.append(flow.buyVolume(i));
        }
        return table.addColumns(trades, vwap, buyVolume);
    }

    /**
     * The bars of a table; further columns are left aside. The times are those of {@code ts}, or
     * where there is no such column of {@code time}.
     *
     * @throws IllegalArgumentException with a sentence's second half, when a column is missing or
     *     of another type, or times are missing or don't ascend
     */
    public static FlowBars bars(Table table, InstrumentId instrument, BarPeriod period) {
        long[] times = times(table);
        NumericColumn<?> open = numbers(table, "open");
        NumericColumn<?> high = numbers(table, "high");
        NumericColumn<?> low = numbers(table, "low");
        NumericColumn<?> close = numbers(table, "close");
        NumericColumn<?> volume = numbers(table, "volume");
        FlowBarsBuilder bars = new FlowBarsBuilder(times.length);
        for (int i = 0; i < times.length; i++) {
            Bar bar =
                    new Bar(
                            times[i],
                            number(open, i),
                            number(high, i),
                            number(low, i),
                            number(close, i),
                            number(volume, i));
            double trades = valueOrNaN(table, TRADES, i);
            bars.add(
                    bar,
                    Double.isNaN(trades) ? BarFlow.UNKNOWN : (long) trades,
                    valueOrNaN(table, VWAP, i),
                    valueOrNaN(table, BUY_VOLUME, i));
        }
        return bars.build(instrument, period);
    }

    private static long[] times(Table table) {
        if (table.containsColumn(STAMP) && table.column(STAMP) instanceof LongColumn stamps) {
            requireNoneMissing(stamps);
            return stamps.asLongArray();
        }
        if (table.containsColumn(TIME) && table.column(TIME) instanceof InstantColumn instants) {
            requireNoneMissing(instants);
            return Instants.nanos(instants);
        }
        throw new IllegalArgumentException(
                "the table has neither a column 'ts' of longs nor a column 'time' of instants");
    }

    private static void requireNoneMissing(Column<?> times) {
        if (times.countMissing() > 0) {
            throw new IllegalArgumentException(
                    "the column '%s' has missing values".formatted(times.name()));
        }
    }

    private static NumericColumn<?> numbers(Table table, String name) {
        if (table.containsColumn(name) && table.column(name) instanceof NumericColumn<?> column) {
            return column;
        }
        throw new IllegalArgumentException(
                "the table has no column '%s' of numbers".formatted(name));
    }

    private static double valueOrNaN(Table table, String name, int row) {
        return table.containsColumn(name) && table.column(name) instanceof NumericColumn<?> column
                ? number(column, row)
                : Double.NaN;
    }

    private static double number(NumericColumn<?> column, int row) {
        return column.isMissing(row) ? Double.NaN : column.getDouble(row);
    }
}
