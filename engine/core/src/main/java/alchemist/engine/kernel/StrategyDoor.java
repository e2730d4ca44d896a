package alchemist.engine.kernel;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.strategy.BarType;
import alchemist.engine.strategy.BracketOrders;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.StrategyTimers;
import alchemist.engine.strategy.Subscription;

import java.util.Collections;
import java.util.List;

/** What a strategy sees of its runner. */
final class StrategyDoor implements StrategyContext {

    private final StrategyRunner runner;

    StrategyDoor(StrategyRunner runner) {
        this.runner = runner;
    }

    @Override
    public List<Instrument> instruments() {
        return runner.deployment().instruments();
    }

    @Override
    public long now() {
        return runner.engine().now();
    }

    @Override
    public BarPeriod period() {
        return runner.period();
    }

    @Override
    public Subscription subscribe(Instrument instrument, BarType type) {
        // Refuses an instrument that is not traded here.
        Instrument known = position(instrument).instrument();
        return runner.subscribe(known, type);
    }

    @Override
    public void decideOn(Subscription... subscriptions) {
        runner.agenda().decideOn(List.of(subscriptions));
    }

    @Override
    public void tradeAtOpen() {
        if (instruments().size() > 1) {
            throw new IllegalStateException("only one instrument can be traded at its open");
        }
        runner.tradeAtOpen();
    }

    @Override
    public StrategyTimers timers() {
        return runner.timers();
    }

    @Override
    public boolean isWarmUp() {
        return runner.agenda().isWarmUp();
    }

    @Override
    public Position position(Instrument instrument) {
        return runner.position(instrument);
    }

    @Override
    public double cash() {
        return runner.account().cash();
    }

    @Override
    public double equity() {
        return runner.account().equity();
    }

    @Override
    public Order submit(OrderRequest request) {
        return entry().submit(runner, request);
    }

    @Override
    public BracketOrders submit(Bracket bracket) {
        List<Order> made = entry().submit(runner, bracket);
        return new BracketOrders(made.get(0), made.get(1), made.get(2));
    }

    @Override
    public List<Order> submitGroup(List<OrderRequest> requests) {
        return entry().submitGroup(runner, requests);
    }

    @Override
    public boolean amend(Order order, Amendment amendment) {
        return entry().amend(runner, order, amendment);
    }

    @Override
    public void cancel(Order order) {
        entry().cancel(runner, order);
    }

    @Override
    public List<Order> workingOrders() {
        return Collections.unmodifiableList(runner.working());
    }

    private OrderEntry entry() {
        return runner.engine().entry();
    }
}
