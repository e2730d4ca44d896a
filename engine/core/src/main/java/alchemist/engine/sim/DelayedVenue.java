package alchemist.engine.sim;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * An exchange that is some time away: what is sent arrives after a delay, and answers come back
 * after another one. Nothing overtakes what was sent before it. An order that arrives after a bar
 * has opened misses that bar: there is no telling what of the bar was still to come.
 *
 * <p>For the engine's thread.
 */
final class DelayedVenue implements Venue {

    private final Venue venue;
    private final LatencyModel.Delays delays;
    private final Deque<Delayed<Runnable>> outgoing = new ArrayDeque<>();
    private final Deque<Delayed<GatewayEvent>> incoming = new ArrayDeque<>();
    private long now = Long.MIN_VALUE;

    /** Something on its way, and when it arrives, epoch nanoseconds. */
    private record Delayed<T>(T what, long due) {}

    /** The venue itself where there is no delay. */
    static Venue around(Venue venue, LatencyModel latency) {
        return latency instanceof LatencyModel.None
                ? venue
                : new DelayedVenue(venue, latency.delays());
    }

    private DelayedVenue(Venue venue, LatencyModel.Delays delays) {
        this.venue = venue;
        this.delays = delays;
    }

    @Override
    public void openAccount(String strategy, List<Instrument> instruments) {
        venue.openAccount(strategy, instruments);
    }

    @Override
    public void expect(List<LifecycleEvent> events) {
        venue.expect(events);
    }

    @Override
    public void submit(Order order) {
        now = Math.max(now, order.createdAt());
        send(() -> venue.submit(order));
    }

    @Override
    public void amend(Order order, OrderRequest amended) {
        send(() -> venue.amend(order, amended));
    }

    @Override
    public void cancel(Order order) {
        send(() -> venue.cancel(order));
    }

    private void send(Runnable message) {
        long due = now + delays.next();
        outgoing.add(
                new Delayed<>(
                        message,
                        outgoing.isEmpty() ? due : Math.max(due, outgoing.getLast().due())));
    }

    @Override
    public void onBar(MarketEvent.BarClosed event) {
        arriveBy(event.bar().time());
        venue.onBar(event);
        takeAnswers(event.bar().time());
        arriveBy(event.time());
    }

    @Override
    public void onTrade(MarketEvent.Trade event) {
        arriveBy(event.time());
        venue.onTrade(event);
        takeAnswers(event.time());
    }

    @Override
    public void onQuote(MarketEvent.QuoteChanged event) {
        arriveBy(event.time());
        venue.onQuote(event);
        takeAnswers(event.time());
    }

    @Override
    public void onTime(long time) {
        // First the time: what arrives at it is not to trade in a bar that has begun before.
        venue.onTime(time);
        takeAnswers(time);
        arriveBy(time);
    }

    /** Hands over what has arrived by then. */
    private void arriveBy(long time) {
        while (!outgoing.isEmpty() && outgoing.getFirst().due() <= time) {
            Delayed<Runnable> arrived = outgoing.removeFirst();
            arrived.what().run();
            takeAnswers(arrived.due());
        }
        now = Math.max(now, time);
    }

    /** Sends off what the exchange has to say, which it said at this time at the earliest. */
    private void takeAnswers(long earliest) {
        for (GatewayEvent news = venue.poll(); news != null; news = venue.poll()) {
            long said =
                    news instanceof GatewayEvent.OrderUpdate update
                            ? Math.max(earliest, update.event().time())
                            : earliest;
            long due = said + delays.next();
            incoming.add(
                    new Delayed<>(
                            news,
                            incoming.isEmpty() ? due : Math.max(due, incoming.getLast().due())));
        }
    }

    /** Only what has come back by now; the kill switch's orders are among it. */
    @Override
    public @Nullable GatewayEvent poll() {
        takeAnswers(now);
        return !incoming.isEmpty() && incoming.getFirst().due() <= now
                ? incoming.removeFirst().what()
                : null;
    }
}
