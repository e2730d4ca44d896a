package alchemist.engine.sim;

import alchemist.engine.account.Ledger;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.order.Fill;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.order.Side;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An exchange and broker in memory. Sees every bar before the engine does, as an exchange would:
 * what a bar fills is known when the bar is. Answers wait in {@link #poll} until the driver hands
 * them to the engine. Not thread-safe.
 */
public final class SimulatedGateway implements Venue {

    /** Orders made here rather than by the engine are numbered from here on. */
    private static final long FIRST_OWN_ORDER = 1L << 40;

    private static final String FLATTEN_RULE = "flatten-at-last";

    private final SimulationSettings settings;
    private final Map<String, Ledger> accounts = new LinkedHashMap<>();
    private final List<Order> working = new ArrayList<>();
    private final Deque<GatewayEvent> news = new ArrayDeque<>();
    private final LastPrices prices = new LastPrices();
    private long executions;
    private long ownOrders;
    private long now = Long.MIN_VALUE;

    public SimulatedGateway(SimulationSettings settings) {
        this.settings = settings;
    }

    /** Opens the account of a deployed strategy with the settings' cash. */
    @Override
    public void openAccount(String strategy, List<Instrument> instruments) {
        accounts.put(strategy, new Ledger(settings.cash(), instruments));
    }

    @Override
    public void submit(Order order) {
        working.add(order);
        news.add(
                new GatewayEvent.OrderUpdate(
                        order.id(), new OrderEvent.Accepted(order.createdAt())));
    }

    @Override
    public void cancel(Order order) {
        if (working.remove(order)) {
            tell(order.id(), new OrderEvent.Cancelled(now, ""));
        }
    }

    /** Refuses an order at the door, as a broker would. */
    void reject(Order order, String reason) {
        tell(order.id(), new OrderEvent.Rejected(order.createdAt(), reason));
    }

    /** Trades what the bar fills. */
    @Override
    public void onBar(MarketEvent.BarClosed event) {
        now = event.time();
        for (int i = 0; i < working.size(); ) {
            Order order = working.get(i);
            if (isFor(order, event) && execute(order, event.bar())) {
                working.remove(i);
            } else {
                i++;
            }
        }
        prices.set(event.instrument(), event.bar().close());
    }

    private static boolean isFor(Order order, MarketEvent.BarClosed event) {
        return order.request().instrument().id().equals(event.instrument().id());
    }

    private boolean execute(Order order, Bar bar) {
        double price = settings.fill().price(order.request(), bar);
        if (Double.isNaN(price)) {
            return false;
        }
        Ledger ledger = account(order.strategy());
        long affordable = affordable(order, price, ledger);
        if (affordable > 0) {
            Fill fill =
                    fill(
                            order.id(),
                            order.request(),
                            affordable,
                            price,
                            bar.time(),
                            settings.fill().text());
            ledger.book(fill);
            tell(order.id(), new OrderEvent.Filled(fill));
        }
        if (affordable < order.request().lots()) {
            tell(
                    order.id(),
                    new OrderEvent.Rejected(bar.time(), "not enough cash at the fill price"));
        }
        return true;
    }

    /** Closing always trades; the opening part only when cash stays at 0 or above. */
    private long affordable(Order order, double price, Ledger ledger) {
        OrderRequest request = order.request();
        long held = ledger.position(ledger.indexOf(request.instrument())).lots();
        long closing =
                held * request.signedLots() < 0 ? Math.min(Math.abs(held), request.lots()) : 0;
        double notional =
                request.instrument().units(request.lots())
                        * price
                        * request.instrument().multiplier().doubleValue();
        double cost = settings.commission().commission(request.instrument(), request.lots(), price);
        boolean pays = ledger.cash() - request.side().sign() * notional - cost >= 0;
        return pays || closing == request.lots() ? request.lots() : closing;
    }

    private Fill fill(
            long orderId, OrderRequest request, long lots, double price, long time, String rule) {
        double cost = settings.commission().commission(request.instrument(), lots, price);
        return new Fill(
                orderId,
                ++executions,
                time,
                request.instrument(),
                request.side(),
                lots,
                price,
                cost,
                rule);
    }

    /** Cancels every working order; returns a line per order. */
    List<String> cancelAll(String reason) {
        List<String> lines = new ArrayList<>();
        for (Order order : working) {
            tell(order.id(), new OrderEvent.Cancelled(now, reason));
            lines.add(
                    "Order "
                            + order.id()
                            + " cancelled: "
                            + describe(order.request(), order.remainingLots()));
        }
        working.clear();
        return lines;
    }

    /** Trades every position to flat at its last price; returns a line per position. */
    List<String> flattenAll() {
        List<String> lines = new ArrayList<>();
        accounts.forEach(
                (strategy, ledger) -> {
                    for (Position position : ledger.positions()) {
                        if (!position.isFlat()) {
                            lines.add(flatten(strategy, ledger, position));
                        }
                    }
                });
        return lines;
    }

    private String flatten(String strategy, Ledger ledger, Position position) {
        long lots = Math.abs(position.lots());
        OrderRequest request =
                new MarketOrder(position.instrument(), Side.ofChange(-position.lots()), lots);
        long id = FIRST_OWN_ORDER + ownOrders++;
        news.add(new GatewayEvent.ExternalOrder(id, strategy, request, now));
        Fill fill = fill(id, request, lots, prices.get(position.instrument()), now, FLATTEN_RULE);
        ledger.book(fill);
        tell(id, new OrderEvent.Filled(fill));
        return describe(request, lots) + " filled at " + fill.price();
    }

    private static String describe(OrderRequest request, long lots) {
        return request.side()
                + " "
                + BigDecimal.valueOf(lots).multiply(request.instrument().lotSize()).toPlainString()
                + " "
                + request.instrument().id();
    }

    int workingOrders() {
        return working.size();
    }

    /** A line per open position. */
    List<String> positions() {
        return accounts.values().stream()
                .flatMap(ledger -> ledger.positions().stream())
                .filter(position -> !position.isFlat())
                .map(position -> position.instrument().id() + " " + position.quantity())
                .toList();
    }

    /** The next answer for the engine, or null. */
    @Override
    public @Nullable GatewayEvent poll() {
        return news.poll();
    }

    private void tell(long orderId, OrderEvent event) {
        news.add(new GatewayEvent.OrderUpdate(orderId, event));
    }

    private Ledger account(String strategy) {
        Ledger ledger = accounts.get(strategy);
        if (ledger == null) {
            throw new IllegalStateException("no account was opened for " + strategy);
        }
        return ledger;
    }
}
