package alchemist.engine.kernel;

import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.kernel.EngineEvent.Control;
import alchemist.engine.kernel.EngineEvent.Gateway;
import alchemist.engine.kernel.EngineEvent.Market;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.order.Fill;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;

import java.util.function.Function;

/**
 * Journal entries as lines of tab-separated text and back. Numbers keep every bit; texts keep tabs
 * and line ends escaped. Instruments are written by id and looked up when read.
 */
public final class JournalCodec {

    private final Function<InstrumentId, Instrument> instruments;

    /**
     * @param instruments finds the instrument of an id
     */
    public JournalCodec(Function<InstrumentId, Instrument> instruments) {
        this.instruments = instruments;
    }

    /** One line, without the line end. */
    public static String encode(JournalEntry entry) {
        Fields out = new Fields().add(entry.now());
        switch (entry) {
            case JournalEntry.Event e -> event(out, e.event());
            case JournalEntry.Intent e ->
                    RequestCodec.encode(
                            out.add("INTENT").add(e.orderId()).add(e.strategy()), e.request());
            case JournalEntry.Denied e ->
                    RequestCodec.encode(
                            out.add("DENIED").add(e.orderId()).add(e.strategy()).add(e.reason()),
                            e.request());
        }
        return out.line();
    }

    private static void event(Fields out, EngineEvent event) {
        switch (event) {
            case Market e -> MarketCodec.encode(out, e.event());
            case Gateway e -> gateway(out, e.event());
            case Control e -> CommandCodec.encode(out, e.command());
        }
    }

    private static void gateway(Fields out, GatewayEvent event) {
        switch (event) {
            case GatewayEvent.OrderUpdate e -> update(out, e.orderId(), e.event());
            case GatewayEvent.ExternalOrder e ->
                    RequestCodec.encode(
                            out.add("EXTERNAL").add(e.orderId()).add(e.strategy()).add(e.time()),
                            e.request());
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

    /**
     * Reads a line that {@link #encode} wrote.
     *
     * @throws IllegalArgumentException when the line is none of those
     */
    public JournalEntry decode(String line) {
        Fields in = new Fields(line);
        long now = in.number();
        String kind = in.text();
        return switch (kind) {
            case "INTENT" -> new JournalEntry.Intent(now, in.number(), in.text(), request(in));
            case "DENIED" -> denied(now, in);
            case "BAR", "OPEN", "TICK", "QUOTE", "TIME" ->
                    new JournalEntry.Event(
                            now, new Market(MarketCodec.decode(kind, in, instruments)));
            case "START", "STOP", "HALT", "CANCEL", "CANCEL-ALL", "AMEND" ->
                    new JournalEntry.Event(now, new Control(CommandCodec.decode(kind, in)));
            default -> new JournalEntry.Event(now, new Gateway(gateway(kind, in)));
        };
    }

    private JournalEntry denied(long now, Fields in) {
        long id = in.number();
        String strategy = in.text();
        String reason = in.text();
        return new JournalEntry.Denied(now, id, strategy, request(in), reason);
    }

    private GatewayEvent gateway(String kind, Fields in) {
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

    private OrderRequest request(Fields in) {
        return RequestCodec.decode(in, instruments);
    }

    private Instrument instrument(Fields in) {
        return instruments.apply(InstrumentId.parse(in.text()));
    }
}
