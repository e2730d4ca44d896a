package alchemist.strategies.script;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.LimitIfTouchedOrder;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketIfTouchedOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.StopLimitOrder;
import alchemist.engine.order.StopOrder;
import alchemist.engine.order.Trail;
import alchemist.engine.order.TrailingStopLimitOrder;
import alchemist.engine.order.TrailingStopOrder;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.strategies.script.ScriptAction.Ticket;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        long lots = instrument.lots(ticket.quantity());
        OrderTerms terms = terms(ticket, closed);
        var side = ticket.side();
        return switch (ticket.type()) {
            case MARKET -> new MarketOrder(instrument, side, lots, terms);
            case LIMIT -> new LimitOrder(instrument, side, lots, ticket.limit(), terms);
            case STOP -> new StopOrder(instrument, side, lots, ticket.stop(), terms);
            case STOP_LIMIT ->
                    new StopLimitOrder(
                            instrument, side, lots, ticket.stop(), ticket.limit(), terms);
            case MARKET_IF_TOUCHED ->
                    new MarketIfTouchedOrder(instrument, side, lots, ticket.stop(), terms);
            case LIMIT_IF_TOUCHED ->
                    new LimitIfTouchedOrder(
                            instrument, side, lots, ticket.stop(), ticket.limit(), terms);
            case TRAILING_STOP ->
                    new TrailingStopOrder(instrument, side, lots, trail(ticket), terms);
            case TRAILING_STOP_LIMIT -> {
                double offset = trail(ticket).stop(side, closed.close()) - ticket.limit();
                yield new TrailingStopLimitOrder(
                        instrument, side, lots, trail(ticket), offset, terms);
            }
        };
    }

    private static Trail trail(Ticket ticket) {
        return Objects.requireNonNull(ticket.trail(), "the parser sees to it");
    }

    private OrderTerms terms(Ticket ticket, Bar closed) {
        if (ticket.validBars() == 0) {
            return OrderTerms.of(ticket.timeInForce());
        }
        long time = closed.time();
        for (int i = 0; i < ticket.validBars(); i++) {
            time = context().period().end(time, context().instrument().zone());
        }
        return OrderTerms.goodTill(time);
    }
}
