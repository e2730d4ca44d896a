package alchemist.app.fx;

import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.strategy.StrategySetup;

import java.util.Optional;

/** How one screen asks for another. For the JavaFX thread. */
public interface Navigator {

    /** Opens the chart, or brings it to the front. */
    void showChart(InstrumentId instrument, BarPeriod period);

    /** Opens the chart of a backtest's data with its trades on it, around this one. */
    void showTrade(BacktestResult result, Trade trade);

    /** Opens the backtest screen; what is given is filled in. */
    void openBacktest(Optional<InstrumentId> instrument, Optional<BarPeriod> period);

    /** Opens the deploy screen, filled in. */
    void deploy(StrategySetup setup, InstrumentId instrument, BarPeriod period);

    /** Brings the log to the front. */
    void showLog();
}
