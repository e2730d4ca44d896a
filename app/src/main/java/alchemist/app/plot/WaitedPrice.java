package alchemist.app.plot;

import alchemist.app.trading.OrderView;
import alchemist.app.trading.OrderWords;
import alchemist.charts.PriceLine;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A price that a working order waits for.
 *
 * @param stop true for its stop or touch, false for its limit
 */
record WaitedPrice(OrderView order, boolean stop) {

    /** The prices that an order waits for. */
    static Stream<WaitedPrice> of(OrderView order) {
        return Stream.of(new WaitedPrice(order, true), new WaitedPrice(order, false))
                .filter(each -> !Double.isNaN(each.price()));
    }

    private double price() {
        return stop ? order.stop() : order.request().limit();
    }

    /** A trailing stop moves by itself and is not dragged. */
    PriceLine line() {
        OrderRequest request = order.request();
        return new PriceLine(
                price(),
                OrderWords.shortly(request, kind()),
                request.side() == Side.BUY,
                request.trail() == null);
    }

    private String kind() {
        if (!stop) {
            return "limit";
        }
        return switch (order.request().type()) {
            case MARKET_IF_TOUCHED, LIMIT_IF_TOUCHED -> "if touched";
            case TRAILING_STOP, TRAILING_STOP_LIMIT -> "trailing stop";
            case MARKET, LIMIT, STOP, STOP_LIMIT -> "stop";
        };
    }

    /** What brings the price to the nearest one on the instrument's grid. */
    UnaryOperator<Amendment> to(double dragged) {
        BigDecimal tick = order.request().instrument().tickSize();
        double onGrid =
                BigDecimal.valueOf(dragged)
                        .divide(tick, 0, RoundingMode.HALF_EVEN)
                        .multiply(tick)
                        .doubleValue();
        return amendment -> stop ? amendment.withStop(onGrid) : amendment.withLimit(onGrid);
    }
}
