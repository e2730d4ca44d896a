package alchemist.engine.kernel;

import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.Instrument;
import alchemist.engine.strategy.BarType;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyTimers;
import alchemist.engine.strategy.Subscription;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What a strategy is to be told when an instant is over: subscribed bars, timers, and that it may
 * decide. Knows also how long it warms up.
 */
final class Agenda {

    private final RunConditions conditions;
    private final Subscriptions subscriptions;
    private final TimerQueue timers;

    /** One instrument at any time, and nothing else was asked for: a bar is all of an instant. */
    private boolean plain;

    private boolean warm;
    private boolean due;

    /** How many instants brought base bars; counted only while warming up. */
    private int instants;

    private long latest = Long.MIN_VALUE;

    Agenda(RunConditions conditions, List<Instrument> instruments, LongSupplier now) {
        this.conditions = conditions;
        subscriptions = new Subscriptions(conditions.calendars());
        timers = new TimerQueue(conditions.calendars().of(instruments.getFirst()), now);
        plain = instruments.size() == 1 && conditions.hours().isAlways();
        warm = !conditions.warmUp().isOver(0, Long.MIN_VALUE);
    }

    /** True when nothing is left for the end of an instant: the strategy decides at its bar. */
    boolean isPlain() {
        return plain;
    }

    /** Counts the instant of a base bar, once; true while the warm-up goes on with it. */
    boolean warmsUpAt(long instant) {
        if (instant > latest) {
            latest = instant;
            instants++;
            warm = !conditions.warmUp().isOver(instants, latest);
        }
        return warm;
    }

    /**
     * A base bar is about to be told, and the instant is more than that bar.
     *
     * @throws IllegalArgumentException when subscribed bars can't be put together from such bars
     */
    void bar(MarketEvent.BarClosed event) {
        subscriptions.add(event);
        timers.begin(event.bar().time());
    }

    /** A base bar was told. */
    void barTold() {
        due |= subscriptions.decideOnBase();
    }

    /** A tick is about to be told. */
    void tick(MarketEvent.Trade event) {
        subscriptions.add(event);
        timers.begin(event.time());
    }

    /** Tells what is known at an instant that is over: bars, then timers. */
    void tell(long time, Consumer<Consumer<Strategy>> teller) {
        due |= subscriptions.tell(time, teller);
        timers.tell(time, teller);
    }

    /** True once when there is something to decide on and it may; what was due is done with. */
    boolean takeDecision(boolean mayTrade) {
        boolean decide = due && !warm && mayTrade;
        due = false;
        return decide;
    }

    boolean isWarmUp() {
        return warm;
    }

    TradingHours hours() {
        return conditions.hours();
    }

    Subscription subscribe(Instrument instrument, BarType type) {
        plain = false;
        return subscriptions.add(instrument, type);
    }

    void decideOn(List<Subscription> decisive) {
        subscriptions.decideOn(decisive);
    }

    /** Who asks for it makes timers. */
    StrategyTimers timers() {
        plain = false;
        return timers;
    }
}
