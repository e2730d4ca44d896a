package alchemist.app.backtest;

import alchemist.app.form.DateRange;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

/** Everything the user chose for one backtest, checked. */
public record RunInputs(
        StrategySetup setup, DatasetInfo dataset, DateRange range, SimulationSettings settings) {}
