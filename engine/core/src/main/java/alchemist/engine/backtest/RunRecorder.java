package alchemist.engine.backtest;

import alchemist.engine.account.Account;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.RunRecord.EventRecord;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.backtest.RunRecord.OrderRecord;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes down what one strategy's run does, in a backtest and in paper trading alike, so that the
 * two can be compared. For the engine's thread.
 */
public final class RunRecorder implements SimulationListener {

    private final InstrumentIndex instruments;
    private final int[] bars;
    private final List<OrderRecord> orders = new ArrayList<>();
    private final Map<Long, OrderRecord> byId = new HashMap<>();
    private final List<FillRecord> fills = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();
    private final EquityCurve equity = new EquityCurve();
    private int exposedBars;
    private @Nullable Account account;
    private String failure = "";

    public RunRecorder(List<Instrument> instruments) {
        this.instruments = InstrumentIndex.of(instruments);
        bars = new int[instruments.size()];
        Arrays.fill(bars, -1);
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
        if (account != null) {
            equity.add(bar.bar().time(), account.cash(), account.equity());
            exposedBars += isExposed(account) ? 1 : 0;
        }
    }

    private boolean isExposed(Account followed) {
        for (int i = 0; i < instruments.size(); i++) {
            if (!followed.position(i).isFlat()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void onOrder(Order order, OrderEvent event) {
        int bar = bars[instruments.of(order.request().instrument())];
        OrderRecord record = byId.computeIfAbsent(order.id(), _ -> newRecord(order, bar));
        record.events().add(new EventRecord(event, bar, order.state().name()));
        if (event instanceof OrderEvent.Filled filled) {
            fills.add(new FillRecord(filled.fill(), bar));
        }
    }

    private OrderRecord newRecord(Order order, int bar) {
        OrderRecord record = new OrderRecord(order, bar, new ArrayList<>(3));
        orders.add(record);
        return record;
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

    /** What was recorded so far; a live view of growing lists. */
    public RunRecord record() {
        return new RunRecord(orders, fills, trades, equity, exposedBars);
    }
}
