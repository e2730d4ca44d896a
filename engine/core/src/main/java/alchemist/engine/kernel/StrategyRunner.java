package alchemist.engine.kernel;

import alchemist.engine.Boundary;
import alchemist.engine.account.Account;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.Position;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.RiskView;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** A deployed strategy with its account and orders; keeps its failures away from everyone else. */
final class StrategyRunner implements StrategyContext, RiskView {

    private final Deployment deployment;
    private final TradingEngine engine;
    private final InstrumentIndex instruments;
    private final Account account;
    private final List<Order> working = new ArrayList<>();

    /** News that arose while the strategy was being called: told when it has returned. */
    private final Deque<Order> unreported = new ArrayDeque<>();

    private StrategyState state = StrategyState.READY;
    private String message = "";

    StrategyRunner(Deployment deployment, TradingEngine engine, EngineListener listener) {
        this.deployment = deployment;
        this.engine = engine;
        instruments = InstrumentIndex.of(deployment.instruments());
        account =
                new Account(
                        deployment.cash(),
                        deployment.instruments(),
                        trade -> listener.onTrade(deployment.name(), trade));
    }

    void start() {
        if (state == StrategyState.READY) {
            state = StrategyState.RUNNING;
            engine.listener().onStrategy(name(), state, "");
            call(strategy -> strategy.onStart(this));
        }
    }

    /** Takes a closed bar if the strategy trades its instrument. */
    @Boundary("a strategy may throw anything; it must hurt nobody but itself")
    void bar(MarketEvent.BarClosed event) {
        int index = instruments.find(event.instrument());
        if (index < 0) {
            return;
        }
        account.mark(index, event.bar());
        if (state == StrategyState.RUNNING) {
            try {
                deployment.strategy().onBar(instruments.get(index), event.bar());
            } catch (Throwable failure) {
                fail(failure);
            }
            report();
        }
    }

    /** Books what happened to one of this strategy's orders and tells the strategy. */
    void apply(Order order, OrderEvent event) {
        if (!order.apply(event)) {
            return;
        }
        if (event instanceof OrderEvent.Filled filled) {
            account.book(filled.fill());
        }
        if (order.state().isFinal()) {
            working.remove(order);
        }
        engine.listener().onOrder(order, event);
        if (event instanceof OrderEvent.Filled filled) {
            tellFill(filled.fill());
        }
        unreported.add(order);
    }

    private void tellFill(Fill fill) {
        if (state == StrategyState.RUNNING) {
            call(strategy -> strategy.onFill(fill));
        }
    }

    /** Tells the strategy what is pending; what this gives rise to waits for the next time. */
    void report() {
        for (int pending = unreported.size(); pending > 0; pending--) {
            Order order = unreported.removeFirst();
            if (state == StrategyState.RUNNING) {
                call(strategy -> strategy.onOrder(order));
            }
        }
    }

    void stop(String reason) {
        if (state == StrategyState.RUNNING || state == StrategyState.READY) {
            end(StrategyState.STOPPED, reason);
        }
    }

    private void fail(Throwable failure) {
        if (state == StrategyState.RUNNING) {
            end(StrategyState.FAILED, FailureText.of(failure));
        }
    }

    private void end(StrategyState end, String why) {
        boolean started = state == StrategyState.RUNNING;
        state = end;
        message = why;
        for (Order order : List.copyOf(working)) {
            engine.cancel(this, order);
        }
        if (started) {
            call(Strategy::onStop);
        }
        engine.listener().onStrategy(name(), state, message);
    }

    /** Adopts an order that was made elsewhere for this account. */
    void adopt(Order order) {
        working.add(order);
    }

    @Boundary("a strategy may throw anything; it must hurt nobody but itself")
    private void call(Consumer<Strategy> callback) {
        try {
            callback.accept(deployment.strategy());
        } catch (Throwable failure) {
            fail(failure);
        }
    }

    String name() {
        return deployment.name();
    }

    StrategyState state() {
        return state;
    }

    Account account() {
        return account;
    }

    Snapshot.StrategyView view() {
        return new Snapshot.StrategyView(
                name(),
                state,
                message,
                deployment.cash(),
                account.cash(),
                account.equity(),
                account.commission(),
                account.positions().stream().<Position>map(Snapshot.FrozenPosition::of).toList(),
                working.size());
    }

    @Override
    public List<Instrument> instruments() {
        return deployment.instruments();
    }

    @Override
    public long now() {
        return engine.now();
    }

    @Override
    public Position position(Instrument instrument) {
        return account.position(account.indexOf(instrument));
    }

    @Override
    public Position position(OrderRequest request) {
        return position(request.instrument());
    }

    @Override
    public double cash() {
        return account.cash();
    }

    @Override
    public double equity() {
        return account.equity();
    }

    @Override
    public Order submit(OrderRequest request) {
        Order order = engine.submit(this, request);
        if (order.state().isWorking()) {
            working.add(order);
        }
        return order;
    }

    @Override
    public void cancel(Order order) {
        engine.cancel(this, order);
    }

    @Override
    public List<Order> workingOrders() {
        return Collections.unmodifiableList(working);
    }

    @Override
    public double commission(OrderRequest request, double price) {
        return engine.commission(request, price);
    }
}
