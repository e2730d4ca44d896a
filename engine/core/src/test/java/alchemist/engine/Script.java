package alchemist.engine;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Fill;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A strategy that does what it is told after the close of given bars, and remembers what it was
 * told.
 */
public final class Script implements Strategy {

    private final Map<Integer, Consumer<Script>> actions = new HashMap<>();
    public final List<Order> orders = new ArrayList<>();
    public final List<Fill> fills = new ArrayList<>();
    public final List<String> news = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set when the strategy is started
    public StrategyContext context;

    private int bar = -1;

    /** After the close of bar {@code index}, 0-based. */
    public Script at(int index, Consumer<Script> action) {
        actions.put(index, action);
        return this;
    }

    public Script buy(int index, long lots) {
        return at(index, script -> script.send(Side.BUY, lots));
    }

    public Script sell(int index, long lots) {
        return at(index, script -> script.send(Side.SELL, lots));
    }

    public void send(Side side, long lots) {
        orders.add(context.submit(new MarketOrder(context.instrument(), side, lots)));
    }

    @Override
    public void onStart(StrategyContext started) {
        context = started;
    }

    @Override
    public void onBar(Instrument instrument, Bar closed) {
        bar++;
        actions.getOrDefault(bar, script -> {}).accept(this);
    }

    @Override
    public void onOrder(Order order) {
        news.add(order.id() + " " + order.state());
    }

    @Override
    public void onFill(Fill fill) {
        fills.add(fill);
    }
}
