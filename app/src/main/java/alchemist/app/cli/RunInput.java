package alchemist.app.cli;

import alchemist.app.runs.HashedFile;
import alchemist.datalake.event.EventKind;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that a run is made from, and where it came from.
 *
 * @param events the file of what happens besides trading, on top of what the lake tells of
 */
record RunInput(
        StrategySetup strategy,
        List<LoadedBars> bars,
        SimulationSettings settings,
        Optional<HashedFile> events) {

    /** The request, checked. */
    BacktestRequest request() throws CommandException {
        List<Instrument> instruments = bars.stream().map(LoadedBars::instrument).toList();
        requireRates(instruments);
        requireEvents();
        return new BacktestRequest(
                        strategy,
                        bars.stream().map(LoadedBars::series).toList(),
                        instruments,
                        settings)
                .withLifecycle(lifecycle(instruments));
    }

    private List<LifecycleEvent> lifecycle(List<Instrument> instruments) throws CommandException {
        List<LifecycleEvent> lake =
                bars.stream().flatMap(each -> each.lifecycle().stream()).toList();
        return events.isEmpty()
                ? lake
                : EventFile.over(lake, EventFile.read(Path.of(events.get().path()), instruments));
    }

    /** Without the events that they are filled by no order would ever be. */
    private void requireEvents() throws CommandException {
        FillModel fill = settings.fill();
        Optional<EventKind> needed = LoadedBars.needed(fill);
        if (needed.isEmpty()) {
            return;
        }
        for (LoadedBars each : bars) {
            if (!each.events().map(LoadedBars.Events::kind).equals(needed)) {
                throw CommandException.usage(
                        "--fill %s needs %s of %s: give a file of them with --data."
                                .formatted(fill.text(), fill.text(), each.instrument().id()));
            }
        }
    }

    private void requireRates(List<Instrument> instruments) throws CommandException {
        try {
            settings.account().requireRates(instruments);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e);
        }
    }
}
