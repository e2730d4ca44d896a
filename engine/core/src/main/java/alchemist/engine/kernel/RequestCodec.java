package alchemist.engine.kernel;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.LimitIfTouchedOrder;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketIfTouchedOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.OrderDraft;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.OrderType;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopLimitOrder;
import alchemist.engine.order.TrailingStopOrder;

import java.util.function.Function;

/** Order requests as the last fields of a journal line and back. */
final class RequestCodec {

    private RequestCodec() {}

    static void encode(Fields out, OrderRequest request) {
        out.add(request.type()).add(request.instrument().id());
        out.add(request.side()).add(request.lots());
        OrderTerms terms = request.terms();
        out.add(terms.timeInForce()).add(terms.goodTill());
        out.add(terms.reduceOnly()).add(terms.postOnly());
        switch (request) {
            case MarketOrder _ -> {}
            case LimitOrder o -> out.add(o.limit());
            case StopOrder o -> out.add(o.stop());
            case StopLimitOrder o -> out.add(o.stop()).add(o.limit());
            case MarketIfTouchedOrder o -> out.add(o.stop());
            case LimitIfTouchedOrder o -> out.add(o.stop()).add(o.limit());
            case TrailingStopOrder o -> trail(out, o.trail());
            case TrailingStopLimitOrder o -> {
                trail(out, o.trail());
                out.add(o.limitOffset());
            }
        }
    }

    private static void trail(Fields out, Trail trail) {
        out.add(trail.amount()).add(trail.fraction());
    }

    static OrderRequest decode(Fields in, Function<InstrumentId, Instrument> instruments) {
        OrderType type = OrderType.valueOf(in.text());
        Instrument instrument = instruments.apply(InstrumentId.parse(in.text()));
        Side side = Side.valueOf(in.text());
        long lots = in.number();
        OrderTerms terms =
                new OrderTerms(
                        TimeInForce.valueOf(in.text()),
                        in.number(),
                        Boolean.parseBoolean(in.text()),
                        Boolean.parseBoolean(in.text()));
        return new OrderDraft(type, instrument, side, figures(type, lots, in), terms).request();
    }

    private static Amendment figures(OrderType type, long lots, Fields in) {
        double stop = type.hasStop() ? in.decimal() : Double.NaN;
        double limit = type.hasLimit() ? in.decimal() : Double.NaN;
        Trail trail = type.trails() ? trail(in) : null;
        double offset = type == OrderType.TRAILING_STOP_LIMIT ? in.decimal() : Double.NaN;
        return new Amendment(lots, limit, stop, trail, offset);
    }

    private static Trail trail(Fields in) {
        return new Trail(in.decimal(), in.decimal());
    }
}
