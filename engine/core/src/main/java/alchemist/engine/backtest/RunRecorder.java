package alchemist.engine.backtest;

import alchemist.engine.account.Account;
import alchemist.engine.account.Trade;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.StrategyState;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentIndex;
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

    private final InstrumentIndex instruments;
    private final int[] bars;
    private final List<Trade> trades = new ArrayList<>();
    private final EquityCurve equity;
    private final RunRecord record;
    private @Nullable Account account;
    private String failure = "";

    /**
     * @param expectedBars room to set aside; a run may have more or fewer
     */
    public RunRecorder(List<Instrument> instruments, long expectedBars) {
        this.instruments = InstrumentIndex.of(instruments);
        bars = new int[instruments.size()];
        Arrays.fill(bars, -1);
        equity = new EquityCurve(expectedBars);
        record = new RunRecord(trades, equity);
    }

    /** The account whose equity is recorded. */
    public void follow(Account followed) {
        account = followed;
    }

    @Override
    public void barBegins(MarketEvent.BarClosed bar) {
        bars[instruments.of(bar.instrument())]++;
    }

    @Override
    public void barEnds(MarketEvent.BarClosed bar) {
        Account followed = account;
        if (followed != null) {
            equity.add(bar.bar().time(), followed.cash(), followed.equity());
            if (followed.isExposed()) {
                record.countExposedBar();
            }
        }
    }

    @Override
    public void onOrder(Order order, OrderEvent event) {
        int bar = bars[instruments.of(order.request().instrument())];
        record.orderLog().add(order, event.time(), bar);
        if (event instanceof OrderEvent.Filled filled) {
            record.fillLog().add(filled.fill(), bar);
        }
    }

    @Override
    public void onTrade(String strategy, Trade trade) {
        trades.add(trade);
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
