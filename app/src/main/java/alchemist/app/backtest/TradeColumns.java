package alchemist.app.backtest;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;

import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The columns of the trades table: made once, so that order and widths stay from run to run. */
final class TradeColumns {

    private static final double SCROLL_BAR = 16;

    private final TableColumn<TradeRow, ?> entryTime =
            time("Entry time", row -> row.trade().entry().time());
    private final TableColumn<TradeRow, ?> exitTime =
            time("Exit time", row -> row.trade().exit().time());
    private final TableColumn<TradeRow, ?> bars =
            Tables.number("Bars", 50, row -> row.trade().bars(), (_, value) -> count(value));
    private final TableColumn<TradeRow, ?> gross = money("P&L", row -> row.trade().pnl());
    private final TableColumn<TradeRow, ?> mae = money("MAE", row -> row.trade().mae());
    private final TableColumn<TradeRow, ?> mfe = money("MFE", row -> row.trade().mfe());
    private final List<TableColumn<TradeRow, ?>> all = new ArrayList<>();
    private double room = Double.MAX_VALUE;
    private @Nullable BacktestRun run;

    TradeColumns() {
        all.addAll(made());
    }

    List<TableColumn<TradeRow, ?>> all() {
        return List.copyOf(all);
    }

    /** In a narrow table the columns that say least are left out. */
    void fit(double width) {
        room = width - SCROLL_BAR;
        List<TableColumn<TradeRow, ?>> first = List.of(gross, mfe, mae, bars);
        first.forEach(column -> column.setVisible(true));
        for (TableColumn<TradeRow, ?> column : first) {
            column.setVisible(needed() <= room);
        }
    }

    private double needed() {
        return all.stream()
                .filter(TableColumn::isVisible)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
    }

    private List<TableColumn<TradeRow, ?>> made() {
        return List.of(
                Tables.number("#", 52, TradeRow::number, (_, value) -> count(value)),
                Tables.text("Side", 50, TradeRow::side),
                Tables.number(
                        "Quantity", 74, row -> row.trade().quantity(), TradeColumns::quantity),
                entryTime,
                price("Entry", row -> row.trade().entry().price()),
                exitTime,
                price("Exit", row -> row.trade().exit().price()),
                bars,
                gross,
                money("Net", row -> row.trade().pnlNet()),
                mae,
                mfe);
    }

    /** Writes the times of this run from now on. */
    void show(BacktestRun shown) {
        BacktestRun before = run;
        run = shown;
        if (before == null || width(before) != width(shown)) {
            entryTime.setPrefWidth(width(shown));
            exitTime.setPrefWidth(width(shown));
            fit(room + SCROLL_BAR);
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
