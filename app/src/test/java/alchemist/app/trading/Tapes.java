package alchemist.app.trading;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import java.time.Instant;
import java.util.List;

/** Recorded bars for tests. */
public final class Tapes {

    private static final long START =
            Instant.parse("2024-03-04T14:30:00Z").getEpochSecond() * 1_000_000_000L;

    private Tapes() {}

    /** One-minute bars of SPY.ARCA that swing around 100. */
    public static Recording swinging(int bars) {
        return swinging("SPY.ARCA", bars);
    }

    /** One-minute bars that swing around 100. */
    public static Recording swinging(String instrument, int bars) {
        InstrumentId id = InstrumentId.parse(instrument);
        BarSeriesBuilder builder = new BarSeriesBuilder(bars);
        double close = 100;
        for (int i = 0; i < bars; i++) {
            double open = close;
            close = Math.rint(1e2 * (100 + 5 * Math.sin(i / 7.0) + 2 * Math.sin(i / 2.3))) / 1e2;
            builder.add(
                    new Bar(
                            START + i * BarPeriod.ONE_MINUTE.nominalNanos(),
                            open,
                            Math.max(open, close) + 0.05,
                            Math.min(open, close) - 0.05,
                            close,
                            1_000 + i % 100));
        }
        return new Recording(
                InstrumentRegistry.assumed(id), builder.build(id, BarPeriod.ONE_MINUTE), true);
    }

    /** The same recording with a split of two for one before that bar. */
    public static Recording split(Recording recording, int bar) {
        return new Recording(
                recording.instrument(),
                recording.bars(),
                recording.synthetic(),
                List.of(
                        new LifecycleEvent.StockSplit(
                                recording.instrument(), recording.bars().time(bar), 2)));
    }

    /** A deployment with a hundred thousand in cash at full speed. */
    public static DeployRequest fast(StrategySetup strategy, Recording data) {
        return new DeployRequest(
                strategy, data, Terms.of(SimulationSettings.standard()), PlaybackSpeed.UNLIMITED);
    }

    /** The same, but so slow that nothing but the first bar is played during a test. */
    public static DeployRequest slow(StrategySetup strategy, Recording data) {
        return new DeployRequest(
                strategy, data, Terms.of(SimulationSettings.standard()), new PlaybackSpeed(1e-6));
    }
}
