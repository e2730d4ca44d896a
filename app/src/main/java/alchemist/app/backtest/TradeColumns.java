package alchemist.app.backtest;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;

import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The columns of the trades table: made once, so that order and widths stay from run to run. */
final class TradeColumns {

    private final TableColumn<TradeRow, ?> entryTime =
            time("Entry time", row -> row.trade().entry().time());
    private final TableColumn<TradeRow, ?> exitTime =
            time("Exit time", row -> row.trade().exit().time());
    private @Nullable BacktestRun run;

    List<TableColumn<TradeRow, ?>> all() {
        return List.of(
                Tables.number("#", 58, TradeRow::number, (_, value) -> count(value)),
                Tables.text("Side", 50, TradeRow::side),
                Tables.number(
                        "Quantity", 74, row -> row.trade().quantity(), TradeColumns::quantity),
                entryTime,
                price("Entry", row -> row.trade().entry().price()),
                exitTime,
                price("Exit", row -> row.trade().exit().price()),
                Tables.number("Bars", 54, row -> row.trade().bars(), (_, value) -> count(value)),
                money("P&L", row -> row.trade().pnl()),
                money("Net", row -> row.trade().pnlNet()),
                money("MAE", row -> row.trade().mae()),
                money("MFE", row -> row.trade().mfe()));
    }

    /** Writes the times of this run from now on. */
    void show(BacktestRun shown) {
        BacktestRun before = run;
        run = shown;
        if (before == null || width(before) != width(shown)) {
            entryTime.setPrefWidth(width(shown));
            exitTime.setPrefWidth(width(shown));
        }
    }

    private static double width(BacktestRun of) {
        BarPeriod period = of.inputs().dataset().period();
        if (!period.isIntraday()) {
            return 96;
        }
        return period.unit() == BarPeriod.Unit.SECOND ? 158 : 136;
    }

    private TableColumn<TradeRow, ?> time(String title, Function<TradeRow, Long> value) {
        return Tables.time(title, 136, value, this::moment);
    }

    private String moment(long nanos) {
        BacktestRun shown = run;
        return shown == null ? Numbers.UNKNOWN : RunText.moment(shown, nanos);
    }

    private static TableColumn<TradeRow, ?> price(String title, ToDoubleFunction<TradeRow> value) {
        return Tables.number(
                title,
                80,
                value,
                (row, number) -> Numbers.price(number, instrument(row).priceDecimals()));
    }

    private static TableColumn<TradeRow, ?> money(String title, ToDoubleFunction<TradeRow> value) {
        return Tables.signed(title, 88, value, (_, number) -> Numbers.signedMoney(number));
    }

    private static String quantity(TradeRow row, double value) {
        return Numbers.quantity(value, instrument(row).quantityDecimals());
    }

    private static String count(double value) {
        return Numbers.count((long) value);
    }

    private static Instrument instrument(TradeRow row) {
        return row.trade().instrument();
    }
}
