package alchemist.engine.kernel;

import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.CashFlow.Kind;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Fill;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;

import java.util.function.Function;

/** The broker's news in journal lines. */
final class GatewayCodec {

    private final Function<InstrumentId, Instrument> instruments;

    private GatewayCodec(Function<InstrumentId, Instrument> instruments) {
        this.instruments = instruments;
    }

    static void encode(Fields out, GatewayEvent event) {
        switch (event) {
            case GatewayEvent.OrderUpdate e -> update(out, e.orderId(), e.event());
            case GatewayEvent.ExternalOrder e ->
                    RequestCodec.encode(
                            out.add("EXTERNAL").add(e.orderId()).add(e.strategy()).add(e.time()),
                            e.request());
            case GatewayEvent.CashMoved e -> flow(out.add("FLOW").add(e.strategy()), e.flow());
            case GatewayEvent.SharesSplit e -> {
                PositionSplit split = e.split();
                out.add("SPLIT").add(e.strategy()).add(split.instrument().id());
                out.add(split.ratio()).add(split.price()).add(split.time());
            }
        }
    }

    private static void update(Fields out, long id, OrderEvent event) {
        switch (event) {
            case OrderEvent.Denied e -> out.add("REFUSED").add(id).add(e.time()).add(e.reason());
            case OrderEvent.Submitted e -> out.add("SUBMITTED").add(id).add(e.time());
            case OrderEvent.Accepted e -> out.add("ACCEPTED").add(id).add(e.time());
            case OrderEvent.CancelRequested e -> out.add("CANCELLING").add(id).add(e.time());
            case OrderEvent.AmendRequested e -> out.add("AMENDING").add(id).add(e.time());
            case OrderEvent.Amended e ->
                    RequestCodec.encode(out.add("AMENDED").add(id).add(e.time()), e.request());
            case OrderEvent.AmendRejected e ->
                    out.add("AMEND-REJECTED").add(id).add(e.time()).add(e.reason());
            case OrderEvent.CancelRejected e ->
                    out.add("CANCEL-REJECTED").add(id).add(e.time()).add(e.reason());
            case OrderEvent.Expired e -> out.add("EXPIRED").add(id).add(e.time());
            case OrderEvent.Cancelled e ->
                    out.add("CANCELLED").add(id).add(e.time()).add(e.reason());
            case OrderEvent.Rejected e -> out.add("REJECTED").add(id).add(e.time()).add(e.reason());
            case OrderEvent.Filled e -> fill(out.add("FILL").add(id), e.fill());
        }
    }

    private static void fill(Fields out, Fill fill) {
        out.add(fill.time()).add(fill.executionId()).add(fill.instrument().id());
        out.add(fill.side()).add(fill.lots()).add(fill.price()).add(fill.commission());
        out.add(fill.rule());
    }

    private static void flow(Fields out, CashFlow flow) {
        InstrumentId instrument = flow.instrument();
        out.add(flow.kind()).add(instrument == null ? "" : instrument.toString());
        out.add(flow.amount()).add(flow.time());
    }

    static GatewayEvent decode(
            String kind, Fields in, Function<InstrumentId, Instrument> instruments) {
        return new GatewayCodec(instruments).event(kind, in);
    }

    private GatewayEvent event(String kind, Fields in) {
        if (kind.equals("FLOW")) {
            return new GatewayEvent.CashMoved(in.text(), flow(in));
        }
        if (kind.equals("SPLIT")) {
            return new GatewayEvent.SharesSplit(in.text(), split(in));
        }
        long id = in.number();
        if (kind.equals("EXTERNAL")) {
            String strategy = in.text();
            long time = in.number();
            return new GatewayEvent.ExternalOrder(id, strategy, request(in), time);
        }
        return new GatewayEvent.OrderUpdate(id, update(kind, id, in));
    }

    private OrderEvent update(String kind, long id, Fields in) {
        long time = in.number();
        return switch (kind) {
            case "REFUSED" -> new OrderEvent.Denied(time, in.text());
            case "SUBMITTED" -> new OrderEvent.Submitted(time);
            case "ACCEPTED" -> new OrderEvent.Accepted(time);
            case "CANCELLING" -> new OrderEvent.CancelRequested(time);
            case "EXPIRED" -> new OrderEvent.Expired(time);
            case "AMENDING" -> new OrderEvent.AmendRequested(time);
            case "AMENDED" -> new OrderEvent.Amended(time, request(in));
            case "AMEND-REJECTED" -> new OrderEvent.AmendRejected(time, in.text());
            case "CANCEL-REJECTED" -> new OrderEvent.CancelRejected(time, in.text());
            case "CANCELLED" -> new OrderEvent.Cancelled(time, in.text());
            case "REJECTED" -> new OrderEvent.Rejected(time, in.text());
            case "FILL" -> new OrderEvent.Filled(fill(id, time, in));
            default -> throw new IllegalArgumentException("unknown journal line: " + kind);
        };
    }

    private Fill fill(long id, long time, Fields in) {
        long execution = in.number();
        Instrument instrument = instrument(in);
        Side side = Side.valueOf(in.text());
        return new Fill(
                id,
                execution,
                time,
                instrument,
                side,
                in.number(),
                in.decimal(),
                in.decimal(),
                in.text());
    }

    private static CashFlow flow(Fields in) {
        Kind kind = Kind.valueOf(in.text());
        String instrument = in.text();
        return new CashFlow(
                kind,
                instrument.isEmpty() ? null : InstrumentId.parse(instrument),
                in.decimal(),
                in.number());
    }

    private PositionSplit split(Fields in) {
        return new PositionSplit(instrument(in), in.decimal(), in.decimal(), in.number());
    }

    private OrderRequest request(Fields in) {
        return RequestCodec.decode(in, instruments);
    }

    private Instrument instrument(Fields in) {
        return instruments.apply(InstrumentId.parse(in.text()));
    }
}
