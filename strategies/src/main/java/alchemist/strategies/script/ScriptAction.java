package alchemist.strategies.script;

import alchemist.engine.order.OrderType;
import alchemist.engine.order.Side;
import alchemist.engine.order.TimeInForce;
import alchemist.engine.order.Trail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a script does after the close of a bar. */
sealed interface ScriptAction {

    /** Sends an order. */
    record Place(Ticket ticket) implements ScriptAction {}

    /** Sends an entry with its exits, which are called {@code id.stop} and {@code id.target}. */
    record PlaceBracket(Ticket entry, double stopLoss, double takeProfit) implements ScriptAction {}

    /** Sends orders of which one cancels the others. */
    record PlaceGroup(List<Ticket> tickets) implements ScriptAction {}

    /** Takes an order off. */
    record Cancel(String id) implements ScriptAction {}

    /** Trades back to flat. */
    record Close() implements ScriptAction {}

    /** Trades to a position of so many units. */
    record TargetSize(double units) implements ScriptAction {}

    /** Trades to a position of so much money. */
    record TargetValue(double value) implements ScriptAction {}

    /** Trades to a position of so large a share of the equity; 0.25 is a quarter. */
    record TargetPercent(double share) implements ScriptAction {}

    /**
     * An order of a script.
     *
     * @param id its name for later entries, or ""
     * @param limit NaN when it has none
     * @param stop NaN when it has none
     * @param validBars how many bars it lives, 0 for as long as its time in force says
     */
    record Ticket(
            String id,
            Side side,
            OrderType type,
            double quantity,
            double limit,
            double stop,
            @Nullable Trail trail,
            int validBars,
            TimeInForce timeInForce) {}
}
