package alchemist.engine.kernel;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Trail;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Commands as the last fields of a journal line and back. */
final class CommandCodec {

    private CommandCodec() {}

    static void encode(Fields out, Command command) {
        switch (command) {
            case Command.StartStrategy c -> out.add("START").add(c.strategy());
            case Command.StopStrategy c -> out.add("STOP").add(c.strategy()).add(c.reason());
            case Command.Halt c -> out.add("HALT").add(c.reason());
            case Command.CancelOrder c -> out.add("CANCEL").add(c.orderId());
            case Command.CancelAll c -> out.add("CANCEL-ALL").add(c.strategy());
            case Command.AmendOrder c ->
                    amendment(out.add("AMEND").add(c.orderId()), c.amendment());
            case Command.SubmitOrder c ->
                    RequestCodec.encode(out.add("SUBMIT").add(c.strategy()), c.request());
        }
    }

    /** A stop that does not trail is written as a trail of 0. */
    private static void amendment(Fields out, Amendment amendment) {
        Trail trail = amendment.trail();
        out.add(amendment.lots()).add(amendment.limit()).add(amendment.stop());
        out.add(trail == null ? 0.0 : trail.amount()).add(trail == null ? 0.0 : trail.fraction());
        out.add(amendment.limitOffset());
    }

    static Command decode(String kind, Fields in, Function<InstrumentId, Instrument> instruments) {
        return switch (kind) {
            case "START" -> new Command.StartStrategy(in.text());
            case "STOP" -> new Command.StopStrategy(in.text(), in.text());
            case "HALT" -> new Command.Halt(in.text());
            case "CANCEL" -> new Command.CancelOrder(in.number());
            case "CANCEL-ALL" -> new Command.CancelAll(in.text());
            case "SUBMIT" ->
                    new Command.SubmitOrder(in.text(), RequestCodec.decode(in, instruments));
            default -> new Command.AmendOrder(in.number(), amendment(in));
        };
    }

    private static Amendment amendment(Fields in) {
        return new Amendment(in.number(), in.decimal(), in.decimal(), trail(in), in.decimal());
    }

    private static @Nullable Trail trail(Fields in) {
        double amount = in.decimal();
        double fraction = in.decimal();
        return amount == 0 && fraction == 0 ? null : new Trail(amount, fraction);
    }
}
