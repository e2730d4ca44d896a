package alchemist.app.deploy;

import alchemist.app.form.DateRange;
import alchemist.app.trading.Terms;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.strategy.StrategySetup;

/** Everything the form says, checked. */
record Inputs(
        StrategySetup strategy,
        DatasetInfo dataset,
        DateRange range,
        Terms terms,
        PlaybackSpeed speed) {}
