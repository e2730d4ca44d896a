package alchemist.engine.backtest;

import alchemist.engine.account.Account;
import alchemist.engine.account.Trade;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.StrategyState;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderEvent;
import alchemist.engine.performance.EquityCurve;
import alchemist.engine.sim.SimulationListener;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes down what one strategy's run does, in a backtest and in paper trading alike, so that the
 * two can be compared. For the engine's thread.
 */
public final class RunRecorder implements SimulationListener {

    private static final long NO_BAR = Long.MIN_VALUE;

    private final InstrumentIndex instruments;

    /** Index of the latest bar of each instrument. */
    private final int[] bars;

    private final List<Trade> trades = new ArrayList<>();
    private final EquityCurve equity;
    private final RunRecord record;
    private @Nullable Account account;
    private String failure = "";

    /** True from the close of a bar until the exchange begins the next one. */
    private boolean closed;

    /** Start of the latest bar of this instant, or nothing when it has none. */
    private long latestStart = NO_BAR;

    /**
     * @param expectedBars room to set aside; a run may have more or fewer
     */
    public RunRecorder(List<Instrument> instruments, long expectedBars) {
        this.instruments = InstrumentIndex.of(instruments);
        bars = new int[instruments.size()];
        Arrays.fill(bars, -1);
        equity = new EquityCurve(expectedBars);
        record = new RunRecord(trades, equity, this::lastBar);
    }

    /** The account whose equity is recorded. */
    public void follow(Account followed) {
        account = followed;
    }

    private int lastBar(Instrument instrument) {
        return bars[instruments.of(instrument)];
    }

    @Override
    public void barBegins(MarketEvent.BarClosed bar) {
        bars[instruments.of(bar.instrument())]++;
        closed = false;
    }

    @Override
    public void barCloses(MarketEvent.BarClosed bar) {
        closed = true;
        latestStart = Math.max(latestStart, bar.bar().time());
    }

    /** Marks equity: once for an instant, however many bars it has. */
    @Override
    public void instantEnds(long time) {
        Account followed = account;
        if (followed != null && latestStart != NO_BAR) {
            equity.add(latestStart, followed.cash(), followed.equity());
            if (followed.isExposed()) {
                record.countExposedBar();
            }
        }
        latestStart = NO_BAR;
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
