package alchemist.app.blotter;

import alchemist.app.fx.Times;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.OrderView;
import alchemist.engine.order.Fill;

/** An execution in the blotter; never changes. */
public record FillRow(DeskSession session, Fill fill) {

    /** When it happened, in the instrument's session zone. */
    String time() {
        return Times.dateTime(fill.time(), fill.instrument().zone());
    }

    String number() {
        return OrderView.number(fill.orderId());
    }

    /** Traded value in the instrument's currency. */
    double value() {
        return fill.quantity() * fill.price() * fill.instrument().multiplier().doubleValue();
    }

    /** What the filter looks at. */
    String searched() {
        return String.join(
                " ",
                session.name(),
                fill.instrument().id().toString(),
                fill.side().name(),
                fill.rule(),
                number());
    }
}
