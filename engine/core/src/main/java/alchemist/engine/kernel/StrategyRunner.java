package alchemist.engine.kernel;

import alchemist.engine.Boundary;
import alchemist.engine.account.Account;
import alchemist.engine.account.CashProjection;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.Position;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.RiskView;
import alchemist.engine.strategy.BracketOrders;
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

    /** What the orders since the last bar leave of the cash. */
    private CashProjection projection;

    private BarPeriod period = BarPeriod.ONE_MINUTE;
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
        projection = account.projection();
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
        period = event.period();
        account.mark(index, event.bar());
        projection.reset();
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
        switch (event) {
            case OrderEvent.Filled filled -> {
                account.book(filled.fill());
                projection.reset();
            }
            case OrderEvent.Submitted _ -> working.add(order);
            default -> {}
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
            engine.entry().cancel(this, order);
        }
        if (started) {
            call(Strategy::onStop);
        }
        engine.listener().onStrategy(name(), state, message);
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
    public BarPeriod period() {
        return period;
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

    /** Counts an order that is about to be sent. */
    void project(OrderRequest request) {
        double price = request.valuationPrice(position(request).lastPrice());
        projection.take(request, price, commission(request, price));
    }

    CashProjection projection() {
        return projection;
    }

    /** Goes back to what was counted before. */
    void projectAgain(CashProjection before) {
        projection = before;
    }

    @Override
    public double cashAfter(OrderRequest request) {
        double price = request.valuationPrice(position(request).lastPrice());
        return projection.cashAfter(request, price, commission(request, price));
    }

    @Override
    public boolean opens(OrderRequest request) {
        return projection.opens(request);
    }

    @Override
    public Order submit(OrderRequest request) {
        return engine.entry().submit(this, request);
    }

    @Override
    public BracketOrders submit(Bracket bracket) {
        List<Order> made = engine.entry().submit(this, bracket);
        return new BracketOrders(made.get(0), made.get(1), made.get(2));
    }

    @Override
    public List<Order> submitGroup(List<OrderRequest> requests) {
        return engine.entry().submitGroup(this, requests);
    }

    @Override
    public boolean amend(Order order, Amendment amendment) {
        return engine.entry().amend(this, order, amendment);
    }

    @Override
    public void cancel(Order order) {
        engine.entry().cancel(this, order);
    }

    @Override
    public List<Order> workingOrders() {
        return Collections.unmodifiableList(working);
    }

    private double commission(OrderRequest request, double price) {
        return engine.entry().commission(request, price);
    }
}
