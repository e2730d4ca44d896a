package alchemist.engine.sim;

import alchemist.engine.account.Ledger;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.model.Position;
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

    private static final String FLATTEN_RULE = "flatten-at-last";

    private final SimulationSettings settings;
    private final List<SimulatedAccount> accounts = new ArrayList<>();

    /** The accounts again: walking over an array costs less, and every bar does. */
    private SimulatedAccount[] marked = {};

    private final Deque<GatewayEvent> news = new ArrayDeque<>();
    private final LastPrices prices = new LastPrices();
    private final OrderQueue queue = new OrderQueue(this::cancelled);
    private final Executions executions;
    private final Auctions auctions;
    private final Trading trading;
    private final BrokerTrades trades;
    private final Lifecycle lifecycle;
    private final Financing financing;
    private final MarginCalls marginCalls;

    /** The first moment at which something besides trading has to be done. */
    private long due;

    private long now = Long.MIN_VALUE;

    /**
     * Length of the longest bars so far: a bar that has begun may be as much older, nanoseconds.
     */
    private long longestBar;

    /**
     * Start of the latest bar of any instrument, or its latest trade: bars that start later have
     * not been seen by anybody.
     */
    private long latestBar = Long.MIN_VALUE;

    public SimulatedGateway(SimulationSettings settings) {
        this(settings, Sessions.ofMarkets());
    }

    public SimulatedGateway(SimulationSettings settings, Sessions sessions) {
        this.settings = settings;
        executions = new Executions(settings.volumeLimit(), queue, news::add);
        auctions = new Auctions(settings, sessions, queue, executions);
        trades = new BrokerTrades(executions, news::add);
        lifecycle = new Lifecycle(new Lifecycle.Broker(accounts, queue, trades, prices), news::add);
        financing = new Financing(settings.financing(), accounts, news::add);
        marginCalls = new MarginCalls(queue, trades, prices);
        due = financing.due();
        trading =
                switch (settings.fill()) {
                    case NEXT_OPEN, THIS_CLOSE ->
                            new BarTrading(settings, auctions, queue, executions);
                    case PESSIMISTIC, OPTIMISTIC, OHLC_PATH ->
                            new PathTrading(settings, auctions, queue, executions);
                    case TRADES, QUOTES -> new EventTrading(settings, auctions, queue, executions);
                };
    }

    @Override
    public void expect(List<LifecycleEvent> events) {
        lifecycle.expect(events);
        due = Math.min(financing.due(), lifecycle.due());
    }

    /** Opens the account of a deployed strategy with the settings' cash. */
    @Override
    public void openAccount(String strategy, List<Instrument> instruments) {
        accounts.add(
                new SimulatedAccount(
                        strategy,
                        new Ledger(settings.account(), instruments),
                        settings,
                        instruments.stream().mapToInt(prices::number).toArray()));
        marked = accounts.toArray(SimulatedAccount[]::new);
    }

    /** An order with an id that is working already changes nothing. */
    @Override
    public void submit(Order order) {
        OrderRequest request = order.request();
        double last = trading.against(request, prices.get(request.instrument()));
        var working = new WorkingOrder(order, account(order.strategy()), last, latestBar);
        auctions.admit(working, latestBar == Long.MIN_VALUE ? order.createdAt() : latestBar);
        if (lifecycle.isExpired(request.instrument())) {
            reject(order, "the contract has expired");
        } else if (request.terms().postOnly() && wouldTake(request, last)) {
            reject(order, "post-only, but it would trade at once: the market is at " + last);
        } else if (queue.add(working, order.links())) {
            executions.tell(order.id(), new OrderEvent.Accepted(order.createdAt()));
        } else {
            reject(order, "the order it hangs on is not working any more");
        }
    }

    private static boolean wouldTake(OrderRequest request, double last) {
        return request.side() == Side.BUY ? request.limit() >= last : request.limit() <= last;
    }

    @Override
    public void cancel(Order order) {
        WorkingOrder working = queue.find(order.id());
        if (working != null) {
            queue.cancel(working, "");
            queue.tidy();
        }
    }

    @Override
    public void amend(Order order, OrderRequest amended) {
        WorkingOrder working = queue.find(order.id());
        if (working == null) {
            rejectAmendment(order, "the order is not working");
        } else if (amended.lots() <= working.traded()) {
            queue.cancel(working, "amended to what is filled already");
            queue.tidy();
        } else {
            working.amend(amended);
            executions.tell(order.id(), new OrderEvent.Amended(now, amended));
        }
    }

    /** Refuses an order at the door, as a broker would. */
    void reject(Order order, String reason) {
        executions.tell(order.id(), new OrderEvent.Rejected(order.createdAt(), reason));
    }

    /** Refuses to change an order. */
    void rejectAmendment(Order order, String reason) {
        executions.tell(order.id(), new OrderEvent.AmendRejected(now, reason));
    }

    /** Trades what the bar fills. */
    @Override
    public void onBar(MarketEvent.BarClosed event) {
        keepBooks(event.bar().time());
        if (queue.size() > 0) {
            trading.trade(event);
        }
        double close = event.bar().close();
        int instrument = prices.set(event.instrument(), close);
        latestBar = Math.max(latestBar, now);
        longestBar = Math.max(longestBar, event.time() - now);
        now = event.time();
        for (SimulatedAccount account : marked) {
            account.mark(instrument, close);
            if (account.canBeCalled()) {
                marginCalls.check(account, now);
            }
        }
    }

    /** Does what is due besides trading: interest first, then what happens to instruments. */
    private void keepBooks(long time) {
        now = time;
        if (time < due) {
            return;
        }
        if (time >= financing.due()) {
            financing.accrue(time);
        }
        lifecycle.happen(time);
        due = Math.min(financing.due(), lifecycle.due());
    }

    /** An order made now is not to trade in the bar that this trade is in: its open is past. */
    @Override
    public void onTrade(MarketEvent.Trade event) {
        keepBooks(event.time());
        trading.onTrade(event);
        double price = event.tick().price();
        int instrument = prices.set(event.instrument(), price);
        for (SimulatedAccount account : accounts) {
            account.mark(instrument, price);
        }
        latestBar = Math.max(latestBar, now);
    }

    @Override
    public void onQuote(MarketEvent.QuoteChanged event) {
        keepBooks(event.time());
        trading.onQuote(event);
    }

    /**
     * The market has done nothing since its last event. Orders whose time is over expire, but not
     * before the bar in which they might still have traded is known; an order made from now on does
     * not trade in a bar that has begun already.
     */
    @Override
    public void onTime(long time) {
        if (time > now && now != Long.MIN_VALUE) {
            now = time;
            latestBar = Math.max(latestBar, time - 1);
            long known = trading.seesBars() ? time - longestBar : time;
            for (int i = 0, n = queue.size(); i < n; i++) {
                WorkingOrder order = queue.get(i);
                boolean unused = order.live && auctions.expire(order, known);
            }
            queue.tidy();
        }
    }

    private void cancelled(WorkingOrder order, String why) {
        executions.tell(order.id, new OrderEvent.Cancelled(now, why));
    }

    /** Cancels every working order; returns a line per order. */
    List<String> cancelAll(String reason) {
        return queue.cancelAll(reason).stream()
                .map(
                        order ->
                                "Order "
                                        + order.id
                                        + " cancelled: "
                                        + describe(order.request, order.remaining))
                .toList();
    }

    /** Trades every position to flat at its last price; returns a line per position. */
    List<String> flattenAll() {
        List<String> lines = new ArrayList<>();
        for (SimulatedAccount account : accounts) {
            for (Position position : account.ledger().positions()) {
                if (!position.isFlat()) {
                    lines.add(flatten(account, position));
                }
            }
        }
        return lines;
    }

    private String flatten(SimulatedAccount account, Position position) {
        double price = prices.get(position.instrument());
        OrderRequest request =
                trades.trade(
                        account,
                        position.instrument(),
                        -position.lots(),
                        new BrokerTrades.Terms(price, FLATTEN_RULE, now));
        return describe(request, request.lots()) + " filled at " + price;
    }

    private static String describe(OrderRequest request, long lots) {
        return request.side()
                + " "
                + BigDecimal.valueOf(lots).multiply(request.instrument().lotSize()).toPlainString()
                + " "
                + request.instrument().id();
    }

    /** Where the stops of trailing orders lie now, by the orders' ids. */
    Map<Long, Double> trailingStops() {
        Map<Long, Double> stops = new LinkedHashMap<>();
        for (int i = 0; i < queue.size(); i++) {
            WorkingOrder order = queue.get(i);
            if (order.live && order.request.trail() != null) {
                stops.put(order.id, order.stop);
            }
        }
        return stops;
    }

    int workingOrders() {
        return queue.size();
    }

    /** A line per open position. */
    List<String> positions() {
        return accounts.stream()
                .flatMap(account -> account.ledger().positions().stream())
                .filter(position -> !position.isFlat())
                .map(position -> position.instrument().id() + " " + position.quantity())
                .toList();
    }

    /** The next answer for the engine, or null. */
    @Override
    public @Nullable GatewayEvent poll() {
        return news.poll();
    }

    SimulatedAccount account(String strategy) {
        for (SimulatedAccount account : accounts) {
            if (account.strategy().equals(strategy)) {
                return account;
            }
        }
        throw new IllegalStateException("no account was opened for " + strategy);
    }
}
