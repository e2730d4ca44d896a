package alchemist.engine.kernel;

import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.strategy.BarType;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.Subscription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The bars that a strategy subscribed to, finest first. */
final class Subscriptions {

    private final TradingCalendars calendars;
    private List<LiveSubscription> all = List.of();
    private List<Subscription> decisive = List.of();

    Subscriptions(TradingCalendars calendars) {
        this.calendars = calendars;
    }

    Subscription add(Instrument instrument, BarType type) {
        LiveSubscription added = new LiveSubscription(instrument, type, calendars.of(instrument));
        List<LiveSubscription> more = new ArrayList<>(all);
        more.add(added);
        more.sort(Comparator.comparingLong(LiveSubscription::length));
        // A new list: the strategy may subscribe while the old one is being walked over.
        all = more;
        return added;
    }

    void decideOn(List<Subscription> subscriptions) {
        decisive = subscriptions;
    }

    /** True when a base bar is reason enough for a decision. */
    boolean decideOnBase() {
        return decisive.isEmpty();
    }

    void add(MarketEvent.BarClosed event) {
        for (LiveSubscription each : all) {
            if (each.instrument().id().equals(event.instrument().id())) {
                each.add(event);
            }
        }
    }

    void add(MarketEvent.Trade event) {
        for (LiveSubscription each : all) {
            if (each.instrument().id().equals(event.instrument().id())) {
                each.add(event.tick());
            }
        }
    }

    /**
     * Closes what is over at an instant and tells it.
     *
     * @return true when something was told on which the strategy decides
     */
    boolean tell(long time, Consumer<Consumer<Strategy>> teller) {
        boolean decide = false;
        for (LiveSubscription each : all) {
            each.advanceTo(time);
            for (Bar bar = each.take(); bar != null; bar = each.take()) {
                Bar closed = bar;
                teller.accept(strategy -> strategy.onBar(each, closed));
                decide |= decisive.contains(each);
            }
        }
        return decide;
    }
}
