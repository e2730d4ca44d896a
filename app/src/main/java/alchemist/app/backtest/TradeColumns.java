package alchemist.app.backtest;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.engine.model.BarPeriod;

import javafx.scene.control.TableColumn;

import java.util.List;

/** The columns of the trades table, as wide as this run's numbers need. */
final class TradeColumns {

    private final BacktestRun run;
    private final int priceDecimals;
    private final int quantityDecimals;

    TradeColumns(BacktestRun run) {
        this.run = run;
        priceDecimals = run.bars().instrument().priceDecimals();
        quantityDecimals = run.bars().instrument().quantityDecimals();
    }

    List<TableColumn<TradeRow, ?>> all() {
        return List.of(
                Tables.number("#", 64, TradeRow::number, (_, value) -> count(value)),
                Tables.text("Side", 56, TradeRow::side),
                Tables.number(
                        "Quantity",
                        84,
                        row -> row.trade().quantity(),
                        (_, value) -> Numbers.quantity(value, quantityDecimals)),
                time("Entry time", row -> row.trade().entry().time()),
                price("Entry", row -> row.trade().entry().price()),
                time("Exit time", row -> row.trade().exit().time()),
                price("Exit", row -> row.trade().exit().price()),
                Tables.number("Bars", 64, row -> row.trade().bars(), (_, value) -> count(value)),
                money("P&L", row -> row.trade().pnl()),
                money("Net", row -> row.trade().pnlNet()),
                money("MAE", row -> row.trade().mae()),
                money("MFE", row -> row.trade().mfe()));
    }

    private TableColumn<TradeRow, ?> time(
            String title, java.util.function.Function<TradeRow, Long> value) {
        return Tables.time(title, timeWidth(), value, nanos -> RunText.moment(run, nanos));
    }

    private double timeWidth() {
        BarPeriod period = run.inputs().dataset().period();
        if (!period.isIntraday()) {
            return 96;
        }
        return period.unit() == BarPeriod.Unit.SECOND ? 158 : 136;
    }

    private TableColumn<TradeRow, ?> price(
            String title, java.util.function.ToDoubleFunction<TradeRow> value) {
        return Tables.number(title, 92, value, (_, number) -> Numbers.price(number, priceDecimals));
    }

    private static TableColumn<TradeRow, ?> money(
            String title, java.util.function.ToDoubleFunction<TradeRow> value) {
        return Tables.signed(title, 100, value, (_, number) -> Numbers.signedMoney(number));
    }

    private static String count(double value) {
        return Numbers.count((long) value);
    }
}
