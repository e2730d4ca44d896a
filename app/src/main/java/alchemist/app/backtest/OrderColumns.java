package alchemist.app.backtest;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Tables;
import alchemist.app.trading.OrderWords;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.backtest.RunRecord.OrderRecord;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Order;

import javafx.scene.control.TableColumn;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;

/** The columns of a run's orders and of its fills. */
final class OrderColumns {

    private OrderColumns() {}

    /**
     * @param moment writes a time as precisely as the bars are
     */
    static List<TableColumn<OrderRecord, ?>> orders(LongFunction<String> moment) {
        return List.of(
                Tables.mono("Time", 136, row -> moment.apply(row.order().createdAt())),
                Tables.number("Order", 62, row -> row.order().id(), (_, v) -> count(v)),
                Tables.text("Side", 50, row -> row.order().request().side().name()),
                Tables.text("Type", 110, row -> OrderWords.type(row.order().request().type())),
                Tables.number(
                        "Quantity",
                        76,
                        row -> units(row.order(), row.order().request().lots()),
                        (row, v) -> quantity(instrument(row), v)),
                price("Limit", order -> order.request().limit()),
                price("Stop", order -> order.request().stop()),
                Tables.text("In force", 84, row -> OrderWords.terms(row.order().request().terms())),
                Tables.text("Linked", 92, row -> OrderWords.links(row.order().links())),
                Tables.number(
                        "Filled",
                        76,
                        row -> units(row.order(), row.order().filledLots()),
                        (row, v) -> quantity(instrument(row), v)),
                price("Price", Order::averagePrice),
                Tables.text("State", 90, row -> OrderWords.state(row.order().state())),
                Tables.explained(
                        Tables.text(
                                "Reason", 360, row -> OrderWords.sentence(row.order().reason()))));
    }

    /**
     * @param moment writes a time as precisely as the bars are
     */
    static List<TableColumn<FillRecord, ?>> fills(LongFunction<String> moment) {
        return List.of(
                Tables.mono("Time", 136, row -> moment.apply(row.fill().time())),
                Tables.number("Order", 62, row -> row.fill().orderId(), (_, v) -> count(v)),
                Tables.text("Side", 50, row -> row.fill().side().name()),
                Tables.number(
                        "Quantity",
                        84,
                        row -> row.fill().quantity(),
                        (row, v) -> quantity(row.fill().instrument(), v)),
                Tables.number(
                        "Price",
                        84,
                        row -> row.fill().price(),
                        (row, v) -> Numbers.price(v, row.fill().instrument().priceDecimals())),
                Tables.number(
                        "Commission",
                        96,
                        row -> row.fill().commission(),
                        (_, v) -> Numbers.money(v)),
                Tables.text(
                        "Filled by",
                        140,
                        row -> OrderWords.sentence(row.fill().rule().replace('-', ' '))));
    }

    private static TableColumn<OrderRecord, ?> price(String title, ToDoubleFunction<Order> value) {
        return Tables.number(
                title,
                80,
                row -> value.applyAsDouble(row.order()),
                (row, v) ->
                        Double.isNaN(v) ? "" : Numbers.price(v, instrument(row).priceDecimals()));
    }

    private static Instrument instrument(OrderRecord row) {
        return row.order().request().instrument();
    }

    private static double units(Order order, long lots) {
        return order.request().instrument().units(lots);
    }

    private static String quantity(Instrument instrument, double units) {
        return Numbers.quantity(units, instrument.quantityDecimals());
    }

    private static String count(double value) {
        return Numbers.count((long) value);
    }
}
