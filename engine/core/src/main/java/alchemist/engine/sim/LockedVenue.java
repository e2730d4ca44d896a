package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.EmergencyAccess;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.TradingState;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A {@link SimulatedGateway} that two threads may use: the engine's, and the kill switch's, which
 * must get through while the engine's hangs in a strategy. The lock is held only inside the
 * exchange, never while a strategy runs.
 *
 * <p>The door asks the kill switch once more: an order that passed the risk gate just before the
 * switch was tripped is refused here.
 */
public final class LockedVenue implements Venue, EmergencyAccess {

    private static final String KILLED = "kill switch";

    private final Lock lock = new ReentrantLock();
    private final SimulatedGateway gateway;
    private final KillSwitch killSwitch;
    private final String account;

    /**
     * @param account how the exchange calls itself in reports
     */
    public LockedVenue(SimulatedGateway gateway, KillSwitch killSwitch, String account) {
        this.gateway = gateway;
        this.killSwitch = killSwitch;
        this.account = account;
    }

    @Override
    public void openAccount(String strategy, List<Instrument> instruments) {
        lock.lock();
        try {
            gateway.openAccount(strategy, instruments);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void expect(List<LifecycleEvent> events) {
        lock.lock();
        try {
            gateway.expect(events);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onBar(MarketEvent.BarClosed event) {
        lock.lock();
        try {
            gateway.onBar(event);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onTrade(MarketEvent.Trade event) {
        lock.lock();
        try {
            gateway.onTrade(event);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onQuote(MarketEvent.QuoteChanged event) {
        lock.lock();
        try {
            gateway.onQuote(event);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void submit(Order order) {
        lock.lock();
        try {
            if (killSwitch.state() == TradingState.HALTED) {
                gateway.reject(order, "trading is HALTED by the kill switch");
            } else {
                gateway.submit(order);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void amend(Order order, OrderRequest amended) {
        lock.lock();
        try {
            if (killSwitch.state() == TradingState.HALTED) {
                gateway.rejectAmendment(order, "trading is HALTED by the kill switch");
            } else {
                gateway.amend(order, amended);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void cancel(Order order) {
        lock.lock();
        try {
            gateway.cancel(order);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public @Nullable GatewayEvent poll() {
        lock.lock();
        try {
            return gateway.poll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public List<String> cancelAll() {
        lock.lock();
        try {
            return gateway.cancelAll(KILLED);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<String> flattenAll() {
        lock.lock();
        try {
            return gateway.flattenAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Statement statement() {
        lock.lock();
        try {
            return new Statement(gateway.workingOrders(), gateway.positions());
        } finally {
            lock.unlock();
        }
    }
}
