package alchemist.engine.kernel;

import alchemist.engine.Boundary;
import alchemist.engine.account.Account;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.Position;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.Verdict;
import alchemist.engine.strategy.BarType;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyTimers;
import alchemist.engine.strategy.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** A deployed strategy with its account and orders; keeps its failures away from everyone else. */
final class StrategyRunner {

    private final Deployment deployment;
    private final TradingEngine engine;
    private final InstrumentIndex instruments;
    private final Account account;
    private final Agenda agenda;
    private final Closing closing;
    private final List<Order> working = new ArrayList<>();

    /** News that arose while the strategy was being called: told when it has returned. */
    private final Deque<Order> unreported = new ArrayDeque<>();

    private final OrderBacking backing;

    private BarPeriod period = BarPeriod.ONE_MINUTE;
    private StrategyState state = StrategyState.READY;
    private boolean tradesAtOpen;

    private String message = "";

    StrategyRunner(Deployment deployment, TradingEngine engine, EngineListener listener) {
        this.deployment = deployment;
        this.engine = engine;
        instruments = InstrumentIndex.of(deployment.instruments());
        agenda = new Agenda(deployment.conditions(), deployment.instruments(), engine::now);
        closing = new Closing(this);
        account =
                new Account(
                        deployment.account(),
                        deployment.instruments(),
                        trade -> listener.onTrade(deployment.name(), trade));
        backing = new OrderBacking(account, working, engine.entry()::commission);
    }

    void start() {
        if (state == StrategyState.READY) {
            state = StrategyState.RUNNING;
            engine.listener().onStrategy(name(), state, "");
            call(strategy -> strategy.onStart(new StrategyDoor(this)));
        }
    }

    /** Takes news from the market, if it is about what the strategy trades. */
    void market(MarketEvent event) {
        switch (event) {
            case MarketEvent.BarClosed bar -> bar(bar);
            case MarketEvent.BarOpened bar -> opened(bar);
            case MarketEvent.Trade trade -> traded(trade);
            case MarketEvent.QuoteChanged quote -> quoted(quote);
            case MarketEvent.TimeReached reached -> timeReached(reached.time());
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
        backing.reset();
        follow(event.period());
        if (state == StrategyState.RUNNING) {
            if (agenda.isWarmUp() && !agenda.warmsUpAt(event.time())) {
                engine.listener().onWarmUpOver(name());
            }
            try {
                if (!agenda.isPlain()) {
                    agenda.bar(event);
                }
                deployment.strategy().onBar(instruments.get(index), event.bar());
                decide();
            } catch (Throwable failure) {
                fail(failure);
            }
            if (!unreported.isEmpty()) {
                report();
            }
        }
    }

    /** Remembers the length of the bars; a reference that stays is not worth writing. */
    @SuppressWarnings("ReferenceEquality") // an equal one is written, which does no harm
    private void follow(BarPeriod told) {
        if (period != told) {
            period = told;
        }
    }

    /** At once where a bar is all there is to an instant, else when the instant is over. */
    private void decide() {
        if (!agenda.isPlain()) {
            agenda.barTold();
        } else if (!agenda.isWarmUp()) {
            deployment.strategy().next();
        }
    }

    /** A bar of one of its instruments is about to trade. */
    private void opened(MarketEvent.BarOpened event) {
        int index = instruments.find(event.instrument());
        if (index >= 0 && tradesAtOpen) {
            tell(strategy -> strategy.onOpen(instruments.get(index), event.open()));
            report();
        }
    }

    private void traded(MarketEvent.Trade event) {
        int index = instruments.find(event.instrument());
        if (index >= 0) {
            account.mark(index, event.tick().price());
            agenda.tick(event);
            tell(strategy -> strategy.onTick(instruments.get(index), event.tick()));
            report();
        }
    }

    private void quoted(MarketEvent.QuoteChanged event) {
        int index = instruments.find(event.instrument());
        if (index >= 0) {
            tell(strategy -> strategy.onQuote(instruments.get(index), event.quote()));
            report();
        }
    }

    /** Everything that is known at an instant has been told. */
    private void timeReached(long time) {
        if (state == StrategyState.RUNNING && !agenda.isPlain()) {
            agenda.tell(time, this::tell);
            // It may have failed over what it was told; then its position stays as it is.
            if (state == StrategyState.RUNNING) {
                closing.keepHours(time);
            }
            if (agenda.takeDecision(mayOpen(time))) {
                tell(Strategy::next);
            }
            report();
        }
    }

    /** True when it wants to hear that an instant is over. */
    boolean followsTime() {
        return !agenda.isPlain();
    }

    /** True when it wants to hear of opens. */
    boolean followsOpens() {
        return tradesAtOpen;
    }

    boolean mayOpen(long time) {
        return agenda.hours().isAlways() || agenda.hours().mayOpen(time, period.nominalNanos());
    }

    /** Why the engine itself does not let an order go; null when it does. */
    Verdict.@Nullable Withheld withheld(OrderRequest request) {
        if (state != StrategyState.RUNNING) {
            return new Verdict.NotRunning(name());
        }
        if (agenda.isWarmUp()) {
            return new Verdict.WarmingUp(name());
        }
        return !mayOpen(engine.now()) && backing.opens(request)
                ? new Verdict.OutsideTradingPeriods(agenda.hours().periods().toString())
                : null;
    }

    /** Books what happened to one of this strategy's orders and tells the strategy. */
    void apply(Order order, OrderEvent event) {
        boolean changed = order.apply(event);
        if (event instanceof OrderEvent.AmendRejected refused) {
            engine.listener().onAmendmentRefused(order, refused.reason());
        }
        if (!changed) {
            return;
        }
        switch (event) {
            case OrderEvent.Filled filled -> {
                account.book(filled.fill());
                backing.reset();
            }
            case OrderEvent.Submitted _ -> working.add(order);
            default -> {}
        }
        if (order.state().isFinal()) {
            working.remove(order);
        }
        engine.listener().onOrder(order, event);
        if (event instanceof OrderEvent.Filled filled) {
            tell(strategy -> strategy.onFill(filled.fill()));
        }
        unreported.add(order);
    }

    /** Books money that does not come from trading and tells the strategy. */
    void move(CashFlow flow) {
        account.credit(flow);
        backing.reset();
        engine.listener().onCashFlow(name(), flow);
        tell(strategy -> strategy.onCashFlow(flow));
    }

    /** Splits what is held of an instrument and tells the strategy. */
    void split(PositionSplit split) {
        account.split(account.indexOf(split.instrument()), split);
        backing.reset();
        engine.listener().onSplit(name(), split);
        tell(strategy -> strategy.onSplit(split));
    }

    /** Tells the strategy what is pending; what this gives rise to waits for the next time. */
    void report() {
        for (int pending = unreported.size(); pending > 0; pending--) {
            Order order = unreported.removeFirst();
            tell(strategy -> strategy.onOrder(order));
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
        cancelAll();
        if (started) {
            call(Strategy::onStop);
        }
        engine.listener().onStrategy(name(), state, message);
    }

    /** Takes every working order off. */
    void cancelAll() {
        for (Order order : List.copyOf(working)) {
            engine.entry().cancel(this, order);
        }
    }

    private void tell(Consumer<Strategy> callback) {
        if (state == StrategyState.RUNNING) {
            call(callback);
        }
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

    Deployment deployment() {
        return deployment;
    }

    TradingEngine engine() {
        return engine;
    }

    Agenda agenda() {
        return agenda;
    }

    BarPeriod period() {
        return period;
    }

    List<Order> working() {
        return working;
    }

    void tradeAtOpen() {
        tradesAtOpen = true;
        engine.interestsChanged();
    }

    Subscription subscribe(Instrument instrument, BarType type) {
        Subscription added = agenda.subscribe(instrument, type);
        engine.interestsChanged();
        return added;
    }

    StrategyTimers timers() {
        StrategyTimers timers = agenda.timers();
        engine.interestsChanged();
        return timers;
    }

    /** What stands behind its orders: what the risk gate looks at. */
    OrderBacking backing() {
        return backing;
    }

    Position position(Instrument instrument) {
        return account.position(account.indexOf(instrument));
    }
}
