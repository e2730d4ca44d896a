package alchemist.app.lake;

import alchemist.app.fx.Navigator;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.strategy.StrategySetup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down where it was asked to go. */
public final class SilentNavigator implements Navigator {

    final List<String> asked = new ArrayList<>();

    @Override
    public void showChart(InstrumentId instrument, BarPeriod period) {
        asked.add("chart " + instrument + " " + period);
    }

    @Override
    public void showTrade(BacktestResult result, Trade trade) {
        asked.add("trade");
    }

    @Override
    public void openBacktest(Optional<InstrumentId> instrument, Optional<BarPeriod> period) {
        asked.add("backtest " + instrument.orElseThrow() + " " + period.orElseThrow());
    }

    @Override
    public void deploy(StrategySetup setup, InstrumentId instrument, BarPeriod period) {
        asked.add("deploy");
    }

    @Override
    public void showLog() {
        asked.add("log");
    }
}
