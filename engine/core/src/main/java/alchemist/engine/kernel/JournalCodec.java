package alchemist.engine.kernel;

import alchemist.engine.kernel.EngineEvent.Control;
import alchemist.engine.kernel.EngineEvent.Gateway;
import alchemist.engine.kernel.EngineEvent.Market;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.order.OrderRequest;

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
            case Gateway e -> GatewayCodec.encode(out, e.event());
            case Control e -> CommandCodec.encode(out, e.command());
        }
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
            case "START", "STOP", "HALT", "CANCEL", "CANCEL-ALL", "AMEND", "SUBMIT" ->
                    new JournalEntry.Event(
                            now, new Control(CommandCodec.decode(kind, in, instruments)));
            default ->
                    new JournalEntry.Event(
                            now, new Gateway(GatewayCodec.decode(kind, in, instruments)));
        };
    }

    private JournalEntry denied(long now, Fields in) {
        long id = in.number();
        String strategy = in.text();
        String reason = in.text();
        return new JournalEntry.Denied(now, id, strategy, request(in), reason);
    }

    private OrderRequest request(Fields in) {
        return RequestCodec.decode(in, instruments);
    }
}
