package alchemist.engine.sim;

import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;

import java.util.function.Consumer;

/** Trades that the broker makes for an account by itself. */
final class BrokerTrades {

    /** Orders made here rather than by the engine are numbered from here on. */
    private static final long FIRST_ORDER = 1L << 40;

    private final Executions executions;
    private final Consumer<GatewayEvent> news;
    private long orders;

    BrokerTrades(Executions executions, Consumer<GatewayEvent> news) {
        this.executions = executions;
        this.news = news;
    }

    /** A trade at a price, at the usual cost. */
    record Terms(double price, String rule, long time) {}

    /**
     * Trades for an account.
     *
     * @param signedLots not 0
     */
    OrderRequest trade(SimulatedAccount account, Instrument instrument, long signedLots, Terms at) {
        WorkingOrder order = order(account, instrument, signedLots, at);
        executions.trade(order, match(at), order.remaining, at.time());
        return order.request;
    }

    /** Closes a position at no cost. */
    void settle(SimulatedAccount account, Instrument instrument, Terms at) {
        WorkingOrder order = order(account, instrument, -account.held(instrument), at);
        executions.book(order, match(at), order.remaining, new Executions.Cost(0, at.time()));
    }

    private static Match match(Terms at) {
        return new Match(at.price(), at.rule(), Liquidity.TAKER);
    }

    private WorkingOrder order(
            SimulatedAccount account, Instrument instrument, long signedLots, Terms at) {
        OrderRequest request =
                new MarketOrder(instrument, Side.ofChange(signedLots), Math.abs(signedLots));
        long id = FIRST_ORDER + orders++;
        news.accept(new GatewayEvent.ExternalOrder(id, account.strategy(), request, at.time()));
        return new WorkingOrder(
                new Order(id, "", request, at.time()), account, at.price(), at.time());
    }
}
