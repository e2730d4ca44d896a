package alchemist.strategies.script;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderDraft;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Trail;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.strategies.script.ScriptAction.Ticket;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Does what a script says, bar by bar. */
final class ScriptPlayer extends SingleInstrumentStrategy {

    private final List<ScriptLine> lines;
    private final Map<String, Order> named = new HashMap<>();
    private int bar;
    private int next;

    ScriptPlayer(List<ScriptLine> lines) {
        this.lines = lines;
    }

    @Override
    public void onBar(Instrument instrument, Bar closed) {
        while (next < lines.size() && lines.get(next).bar() == bar) {
            play(lines.get(next).action(), closed);
            next++;
        }
        bar++;
    }

    private void play(ScriptAction action, Bar closed) {
        switch (action) {
            case ScriptAction.Place place ->
                    name(place.ticket().id(), context().submit(request(place.ticket(), closed)));
            case ScriptAction.PlaceBracket bracket -> place(bracket, closed);
            case ScriptAction.PlaceGroup group -> place(group, closed);
            case ScriptAction.Cancel cancel -> cancel(named.get(cancel.id()));
            case ScriptAction.Close _ -> close();
            case ScriptAction.TargetSize target -> orderTargetSize(target.units());
            case ScriptAction.TargetValue target -> orderTargetValue(target.value());
            case ScriptAction.TargetPercent target -> orderTargetPercent(target.share());
        }
    }

    private void place(ScriptAction.PlaceBracket bracket, Bar closed) {
        String id = bracket.entry().id();
        var orders =
                context()
                        .submit(
                                Bracket.of(
                                        request(bracket.entry(), closed),
                                        bracket.stopLoss(),
                                        bracket.takeProfit()));
        name(id, orders.entry());
        if (!id.isEmpty()) {
            name(id + ".stop", orders.stopLoss());
            name(id + ".target", orders.takeProfit());
        }
    }

    private void place(ScriptAction.PlaceGroup group, Bar closed) {
        List<Order> orders =
                context()
                        .submitGroup(
                                group.tickets().stream()
                                        .map(ticket -> request(ticket, closed))
                                        .toList());
        for (int i = 0; i < orders.size(); i++) {
            name(group.tickets().get(i).id(), orders.get(i));
        }
    }

    private void name(String id, Order order) {
        if (!id.isEmpty()) {
            named.put(id, order);
        }
    }

    /** As in backtrader, an order can't be cancelled in the bar in which it was made. */
    private void cancel(@Nullable Order order) {
        if (order != null && order.state() != OrderState.SUBMITTED) {
            context().cancel(order);
        }
    }

    private OrderRequest request(Ticket ticket, Bar closed) {
        Instrument instrument = context().instrument();
        Amendment figures =
                new Amendment(
                        instrument.lots(ticket.quantity()),
                        ticket.limit(),
                        ticket.stop(),
                        ticket.trail(),
                        limitOffset(ticket, closed));
        return new OrderDraft(
                        ticket.type(), instrument, ticket.side(), figures, terms(ticket, closed))
                .request();
    }

    /** Scripts give the limit as a price: it stays as far from the stop as it is now. */
    private static double limitOffset(Ticket ticket, Bar closed) {
        Trail trail = ticket.trail();
        return trail == null
                ? Double.NaN
                : trail.stop(ticket.side(), closed.close()) - ticket.limit();
    }

    private OrderTerms terms(Ticket ticket, Bar closed) {
        return ticket.validBars() == 0
                ? OrderTerms.of(ticket.timeInForce())
                : goodFor(ticket.validBars(), closed);
    }
}
