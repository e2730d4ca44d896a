package alchemist.engine.sim;

import alchemist.engine.gateway.GatewayEvent;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.CashFlow.Kind;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.OrderEvent;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What happens to instruments besides trading, and what it does to positions and orders. */
final class Lifecycle {

    private final List<SimulatedAccount> accounts;
    private final OrderQueue queue;
    private final BrokerTrades trades;
    private final LastPrices prices;
    private final Consumer<GatewayEvent> news;
    private final Set<InstrumentId> expired = new HashSet<>();
    private List<LifecycleEvent> events = List.of();
    private int next;

    /** What it acts on. */
    record Broker(
            List<SimulatedAccount> accounts,
            OrderQueue queue,
            BrokerTrades trades,
            LastPrices prices) {}

    Lifecycle(Broker broker, Consumer<GatewayEvent> news) {
        accounts = broker.accounts();
        queue = broker.queue();
        trades = broker.trades();
        prices = broker.prices();
        this.news = news;
    }

    /** Sets what is to happen. */
    void expect(List<LifecycleEvent> coming) {
        events = coming.stream().sorted(Comparator.comparingLong(LifecycleEvent::time)).toList();
        next = 0;
    }

    /** When something happens next, epoch nanoseconds. */
    long due() {
        return next < events.size() ? events.get(next).time() : Long.MAX_VALUE;
    }

    /** Lets happen what is due. */
    void happen(long time) {
        while (due() <= time) {
            happen(events.get(next++));
        }
        queue.tidy();
    }

    boolean isExpired(Instrument instrument) {
        return expired.contains(instrument.id());
    }

    private void happen(LifecycleEvent event) {
        switch (event) {
            case LifecycleEvent.Dividend e -> pay(e, Kind.DIVIDEND, e.amount());
            case LifecycleEvent.Funding e ->
                    pay(e, Kind.FUNDING, -e.rate() * prices.get(e.instrument()));
            case LifecycleEvent.StockSplit e -> split(e);
            case LifecycleEvent.Expiry e -> expire(e);
            case LifecycleEvent.Roll e -> roll(e);
        }
    }

    /** Pays an amount per unit to whoever is long. */
    private void pay(LifecycleEvent event, Kind kind, double amount) {
        Instrument instrument = event.instrument();
        for (SimulatedAccount account : accounts) {
            long held = account.held(instrument);
            if (held != 0) {
                double money =
                        instrument.units(held)
                                * instrument.multiplier().doubleValue()
                                * amount
                                * account.rate(instrument);
                account.move(new CashFlow(kind, instrument.id(), money, event.time()), news);
            }
        }
    }

    private void split(LifecycleEvent.StockSplit event) {
        Instrument instrument = event.instrument();
        double price = prices.get(instrument) / event.ratio();
        int unused = prices.set(instrument, price);
        var split = new PositionSplit(instrument, event.ratio(), price, event.time());
        for (SimulatedAccount account : accounts) {
            account.split(split, news);
        }
        int number = queue.numberOf(instrument);
        for (int i = 0; i < queue.size(); i++) {
            WorkingOrder order = queue.get(i);
            if (order.live && order.isFor(number)) {
                split(order, event);
            }
        }
    }

    private void split(WorkingOrder order, LifecycleEvent.StockSplit event) {
        // What is a billionth off a whole lot is one: a ratio such as 1/3 is no decimal number.
        long whole = (long) Math.floor(order.remaining * event.ratio() + 1e-9);
        if (whole == 0) {
            queue.cancel(order, "the split leaves less than a lot of it");
            return;
        }
        order.split(whole, event.ratio());
        news.accept(
                new GatewayEvent.OrderUpdate(
                        order.id, new OrderEvent.Amended(event.time(), order.request)));
    }

    private void expire(LifecycleEvent.Expiry event) {
        Instrument instrument = event.instrument();
        double price = Double.isNaN(event.price()) ? prices.get(instrument) : event.price();
        cancelOrders(instrument, "the contract has expired");
        for (SimulatedAccount account : accounts) {
            if (account.held(instrument) != 0) {
                trades.settle(
                        account, instrument, new BrokerTrades.Terms(price, "expiry", event.time()));
            }
        }
        expired.add(instrument.id());
    }

    private void roll(LifecycleEvent.Roll event) {
        Instrument instrument = event.instrument();
        cancelOrders(instrument, "the contract has rolled");
        for (SimulatedAccount account : accounts) {
            long held = account.held(instrument);
            if (held != 0) {
                trades.trade(
                        account,
                        instrument,
                        -held,
                        new BrokerTrades.Terms(event.from(), "roll-out", event.time()));
                trades.trade(
                        account,
                        instrument,
                        held,
                        new BrokerTrades.Terms(event.to(), "roll-in", event.time()));
            }
            account.mark(prices.number(instrument), event.to());
        }
        int unused = prices.set(instrument, event.to());
    }

    private void cancelOrders(Instrument instrument, String why) {
        int number = queue.numberOf(instrument);
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).isFor(number)) {
                queue.cancel(queue.get(i), why);
            }
        }
    }
}
