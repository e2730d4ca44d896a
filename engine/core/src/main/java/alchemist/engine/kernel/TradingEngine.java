package alchemist.engine.kernel;

import alchemist.engine.account.Account;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;

import java.util.Arrays;
import java.util.List;

/**
 * Runs strategies: takes one event at a time, lets the strategies decide, checks their orders and
 * sends them. The only writer of its state, on one thread; it does not know whether that is a
 * backtest's or a live one.
 */
public final class TradingEngine {

    private final EnginePorts ports;
    private final OrderBook orders = new OrderBook();
    private final OrderEntry entry;
    private StrategyRunner[] runners = {};
    private boolean followsTime;
    private boolean followsOpens;

    public TradingEngine(EnginePorts ports) {
        this.ports = ports;
        entry = new OrderEntry(ports, orders);
    }

    /** Puts a strategy in; it trades after {@link Command.StartStrategy}. */
    public void deploy(Deployment deployment) {
        StrategyRunner[] more = Arrays.copyOf(runners, runners.length + 1);
        more[runners.length] = new StrategyRunner(deployment, this, ports.listener());
        runners = more;
        interestsChanged();
    }

    /** Takes the next event. */
    public void step(EngineEvent event) {
        switch (event) {
            case EngineEvent.Market e -> market(e.event());
            case EngineEvent.Gateway e -> gateway(e.event());
            case EngineEvent.Control e -> command(e.command());
        }
    }

    /** Takes news from the market. */
    public void market(MarketEvent event) {
        if (event instanceof MarketEvent.BarClosed bar) {
            bar(bar);
            return;
        }
        ports.journal().market(now(), event);
        for (StrategyRunner runner : runners) {
            runner.market(event);
        }
    }

    /** Takes a closed bar: the same as {@link #market}, for where every nanosecond counts. */
    public void bar(MarketEvent.BarClosed event) {
        ports.journal().market(now(), event);
        for (StrategyRunner runner : runners) {
            runner.bar(event);
        }
    }

    /** True when a strategy has to hear that an instant is over; else it need not be said. */
    public boolean followsTime() {
        return followsTime;
    }

    /** True when a strategy has to hear of opens. */
    public boolean followsOpens() {
        return followsOpens;
    }

    /** A strategy may have asked for more than the closes of bars. */
    void interestsChanged() {
        followsTime = Arrays.stream(runners).anyMatch(StrategyRunner::followsTime);
        followsOpens = Arrays.stream(runners).anyMatch(StrategyRunner::followsOpens);
    }

    /** Takes news from a broker. */
    public void gateway(GatewayEvent event) {
        ports.journal().gateway(now(), event);
        switch (event) {
            case GatewayEvent.OrderUpdate update -> update(update);
            case GatewayEvent.ExternalOrder external -> adopt(external);
            case GatewayEvent.CashMoved moved -> runner(moved.strategy()).move(moved.flow());
            case GatewayEvent.SharesSplit e -> runner(e.strategy()).split(e.split());
        }
    }

    /** Takes an instruction. */
    public void command(Command command) {
        ports.journal().command(now(), command);
        switch (command) {
            case Command.StartStrategy c -> runner(c.strategy()).start();
            case Command.StopStrategy c -> runner(c.strategy()).stop(c.reason());
            case Command.Halt c -> {
                for (StrategyRunner runner : runners) {
                    runner.stop(c.reason());
                }
            }
            case Command.CancelOrder c -> {
                Order order = orders.find(c.orderId());
                if (order != null) {
                    entry.cancel(runner(order.strategy()), order);
                }
            }
            case Command.CancelAll c -> runner(c.strategy()).cancelAll();
            case Command.SubmitOrder c -> {
                Order unused = entry.submit(runner(c.strategy()), c.request());
            }
            case Command.AmendOrder c -> {
                Order order = orders.find(c.orderId());
                if (order != null) {
                    amend(order, c.amendment());
                }
            }
        }
    }

    /** For the user, who hears why when it can't be done. */
    private void amend(Order order, Amendment amendment) {
        try {
            if (!entry.amend(runner(order.strategy()), order, amendment)) {
                ports.listener().onAmendmentRefused(order, "it is " + order.state());
            }
        } catch (IllegalArgumentException e) {
            // A price is missing or no price: the user's mistake, not the engine's.
            ports.listener().onAmendmentRefused(order, String.valueOf(e.getMessage()));
        }
    }

    private void update(GatewayEvent.OrderUpdate update) {
        Order order = orders.find(update.orderId());
        if (order == null) {
            throw new IllegalStateException("the gateway speaks of an unknown order: " + update);
        }
        StrategyRunner runner = runner(order.strategy());
        runner.apply(order, update.event());
        runner.report();
    }

    private void adopt(GatewayEvent.ExternalOrder external) {
        Order order =
                new Order(
                        external.orderId(),
                        external.strategy(),
                        external.request(),
                        external.time());
        orders.addExternal(order);
        StrategyRunner runner = runner(external.strategy());
        runner.apply(order, new OrderEvent.Submitted(external.time()));
    }

    OrderEntry entry() {
        return entry;
    }

    private StrategyRunner runner(String name) {
        for (StrategyRunner runner : runners) {
            if (runner.name().equals(name)) {
                return runner;
            }
        }
        throw new IllegalStateException("no strategy is deployed as " + name);
    }

    /** Engine time, epoch nanoseconds. */
    public long now() {
        return ports.clock().now();
    }

    EngineListener listener() {
        return ports.listener();
    }

    /** The live account of a deployed strategy; for the engine's thread. */
    public Account account(String strategy) {
        return runner(strategy).account();
    }

    /** Where a deployed strategy stands; for the engine's thread. */
    public StrategyState state(String strategy) {
        return runner(strategy).state();
    }

    /** A frozen picture for other threads. */
    public Snapshot snapshot() {
        return new Snapshot(now(), Arrays.stream(runners).map(StrategyRunner::view).toList());
    }

    /** Our own orders in order of creation; for the engine's thread. */
    public List<Order> orders() {
        return List.copyOf(orders.own());
    }

    /** Fingerprint of orders, cash and positions: equal histories have equal hashes. */
    public String stateHash() {
        return StateHash.of(orders.own(), snapshot());
    }
}
