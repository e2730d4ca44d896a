package alchemist.engine.backtest;

import alchemist.engine.account.Account;
import alchemist.engine.account.Trade;
import alchemist.engine.kernel.StrategyState;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.performance.EquityCurve;
import alchemist.engine.sim.Simulation;
import alchemist.engine.sim.SimulationListener;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes down what one strategy's run does, in a backtest and in paper trading alike, so that the
 * two can be compared. For the engine's thread.
 */
public final class RunRecorder implements SimulationListener {

    private final List<Trade> trades = new ArrayList<>();
    private final EquityCurve equity;
    private final RunRecord record;
    private @Nullable Simulation simulation;
    private @Nullable Account account;
    private String failure = "";

    /**
     * @param expectedInstants room to set aside for marks of equity; a run may have more or fewer
     */
    public RunRecorder(long expectedInstants) {
        equity = new EquityCurve(expectedInstants);
        record = new RunRecord(trades, equity, this::lastBar);
    }

    /** Records what the strategy does in the simulation; before it starts. */
    public void follow(Simulation followed, String strategy) {
        simulation = followed;
        account = followed.engine().account(strategy);
    }

    /** The bar inside which the exchange trades counts already. */
    private int lastBar(Instrument instrument) {
        Account followed = Objects.requireNonNull(account);
        int last = followed.bars(followed.indexOf(instrument)) - 1;
        Instrument trading = Objects.requireNonNull(simulation).trading();
        return trading != null && trading.id().equals(instrument.id()) ? last + 1 : last;
    }

    /** Marks equity: once for an instant, however many bars it has. */
    @Override
    public void instantEnds(long time, long latestStart) {
        Account followed = account;
        if (followed != null && latestStart != Simulation.NO_BAR) {
            equity.add(latestStart, followed.cash(), followed.equity());
            if (followed.isExposed()) {
                record.countExposedBar();
            }
        }
    }

    @Override
    public void onOrder(Order order, OrderEvent event) {
        int bar = barOf(order.request().instrument(), event);
        record.orderLog().add(order, event.time(), bar);
        if (event instanceof OrderEvent.Filled filled) {
            Account followed = account;
            double rate = followed == null ? 1 : followed.rate(filled.fill().instrument());
            record.fillLog().add(filled.fill(), bar, rate);
        }
    }

    /** What we do after a bar's close belongs to it, what the exchange does to the next bar. */
    private int barOf(Instrument instrument, OrderEvent event) {
        int bar = lastBar(instrument);
        boolean closed = Objects.requireNonNull(simulation).trading() == null;
        return closed && !isOurs(event) ? bar + 1 : bar;
    }

    private static boolean isOurs(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Denied _,
                    OrderEvent.Submitted _,
                    OrderEvent.CancelRequested _,
                    OrderEvent.AmendRequested _ ->
                    true;
            case OrderEvent.Accepted _,
                    OrderEvent.Filled _,
                    OrderEvent.CancelRejected _,
                    OrderEvent.Amended _,
                    OrderEvent.AmendRejected _,
                    OrderEvent.Cancelled _,
                    OrderEvent.Rejected _,
                    OrderEvent.Expired _ ->
                    false;
        };
    }

    @Override
    public void onWarmUpOver(String strategy) {
        record.warmedUp();
    }

    @Override
    public void onTrade(String strategy, Trade trade) {
        trades.add(trade);
    }

    @Override
    public void onCashFlow(String strategy, CashFlow flow) {
        record.add(flow);
    }

    @Override
    public void onSplit(String strategy, PositionSplit split) {
        record.add(split);
    }

    @Override
    public void onStrategy(String strategy, StrategyState state, String message) {
        if (state == StrategyState.FAILED) {
            failure = message;
        }
    }

    /** What the strategy threw; empty if it did not. */
    public String failure() {
        return failure;
    }

    /** What was recorded so far; grows while the run goes on. */
    public RunRecord record() {
        return record;
    }
}
