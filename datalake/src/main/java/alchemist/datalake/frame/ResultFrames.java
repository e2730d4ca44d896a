package alchemist.datalake.frame;

import alchemist.engine.account.Trade;
import alchemist.engine.performance.EquityCurve;

import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a backtest left, as tables. Times are instants, money is in the currency of the account. */
public final class ResultFrames {

    private ResultFrames() {}

    /** Cash and equity after every bar: {@code time, cash, value}. */
    public static Table equity(EquityCurve curve) {
        return Table.create(
                "equity",
                Instants.column("time", curve.times()),
                DoubleColumn.create("cash", curve.cashes()),
                DoubleColumn.create("value", curve.values()));
    }

    /**
     * One row per trade: {@code instrument, direction, quantity, entry_time, entry_price,
     * exit_time, exit_price, pnl, pnl_net, mae, mfe, bars}.
     */
    public static Table trades(List<Trade> trades) {
        return Table.create("trades")
                .addColumns(
                        StringColumn.create(
                                "instrument",
                                trades.stream().map(trade -> trade.instrument().id().toString())),
                        StringColumn.create(
                                "direction",
                                trades.stream()
                                        .map(Trade::direction)
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))),
                        numbers("quantity", trades, Trade::quantity),
                        instants("entry_time", trades.stream().map(Trade::entry).toList()),
                        numbers("entry_price", trades, trade -> trade.entry().price()),
                        instants("exit_time", trades.stream().map(Trade::exit).toList()),
                        numbers("exit_price", trades, trade -> trade.exit().price()),
                        numbers("pnl", trades, Trade::pnl),
                        numbers("pnl_net", trades, Trade::pnlNet),
                        numbers("mae", trades, Trade::mae),
                        numbers("mfe", trades, Trade::mfe),
                        IntColumn.create("bars", trades.stream().mapToInt(Trade::bars).toArray()));
    }

    private static DoubleColumn numbers(
            String name, List<Trade> trades, ToDoubleFunction<Trade> value) {
        return DoubleColumn.create(name, trades.stream().mapToDouble(value).toArray());
    }

    private static InstantColumn instants(String name, List<Trade.Leg> legs) {
        return InstantColumn.create(
                name, legs.stream().map(leg -> Instant.ofEpochSecond(0, leg.time())));
    }
}
