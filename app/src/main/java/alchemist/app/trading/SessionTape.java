package alchemist.app.trading;

import alchemist.engine.account.Trade;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.StrategyState;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.paper.PaperListener;
import alchemist.engine.paper.PaperStatus;
import alchemist.engine.time.SystemClock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Takes down what a session's engine reports and passes it on; written by the engine's thread. */
final class SessionTape implements PaperListener {

    private final Consumer<DeskEvent> out;

    /** The engine's thread may report before the session object is complete; it waits for it. */
    private final CompletableFuture<DeskSession> owner = new CompletableFuture<>();

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicLong orders = new AtomicLong();
    private final AtomicLong trades = new AtomicLong();
    private final AtomicLong lastBarAt = new AtomicLong(Long.MIN_VALUE);
    private final List<Fill> fills = new ArrayList<>();

    SessionTape(Consumer<DeskEvent> out) {
        this.out = out;
    }

    void belongsTo(DeskSession session) {
        owner.complete(session);
    }

    @Override
    public void barEnds(MarketEvent.BarClosed bar) {
        lastBarAt.set(SystemClock.ticker());
    }

    @Override
    public void onOrder(Order order, OrderEvent event) {
        if (event instanceof OrderEvent.Submitted || event instanceof OrderEvent.Denied) {
            orders.incrementAndGet();
        }
        DeskSession session = owner.join();
        out.accept(new DeskEvent.OrderChanged(session, OrderView.of(order)));
        if (event instanceof OrderEvent.Filled filled) {
            synchronized (fills) {
                fills.add(filled.fill());
            }
            out.accept(new DeskEvent.Filled(session, filled.fill()));
        }
    }

    @Override
    public void onAmendmentRefused(Order order, String reason) {
        out.accept(new DeskEvent.AmendmentRefused(owner.join(), OrderView.of(order), reason));
    }

    @Override
    public void onTrade(String strategy, Trade trade) {
        trades.incrementAndGet();
        out.accept(new DeskEvent.TradeClosed(owner.join(), trade));
    }

    @Override
    public void onStrategy(String strategy, StrategyState state, String message) {
        if (state == StrategyState.RUNNING) {
            out.accept(new DeskEvent.SessionChanged(owner.join()));
        }
    }

    @Override
    public void ended(PaperStatus status) {
        ended.countDown();
        out.accept(new DeskEvent.SessionChanged(owner.join()));
    }

    boolean awaitEnd(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Orders made so far, refused ones included. */
    long orders() {
        return orders.get();
    }

    /** Executions so far. */
    long fills() {
        synchronized (fills) {
            return fills.size();
        }
    }

    /** Round trips so far. */
    long trades() {
        return trades.get();
    }

    /** A reading of {@link SystemClock#ticker()}; {@link Long#MIN_VALUE} before the first bar. */
    long lastBarAt() {
        return lastBarAt.get();
    }

    List<Fill> fillsFrom(int index) {
        synchronized (fills) {
            return List.copyOf(fills.subList(Math.min(index, fills.size()), fills.size()));
        }
    }
}
