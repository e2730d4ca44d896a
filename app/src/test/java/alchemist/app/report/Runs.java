package alchemist.app.report;

import alchemist.app.home.StrategyCatalog;
import alchemist.app.home.Version;
import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finished backtests for tests of reports. */
final class Runs {

    private static final InstrumentId WAVE = InstrumentId.parse("WAVE.TEST");

    private Runs() {}

    /** {@code sma-cross} over days from 2024-01-01 on whose closes rise and fall. */
    static RunFacts waves(int days, String origin) {
        Instrument instrument = InstrumentRegistry.assumed(WAVE);
        return run(bars(days, instrument), instrument, origin, Map.of("fast", "5", "slow", "20"));
    }

    /** Minutes whose closes go up and down in turn: every second bar closes a trade. */
    static RunFacts zigzag(int bars) {
        Instrument instrument = InstrumentRegistry.assumed(WAVE);
        BarSeriesBuilder builder = new BarSeriesBuilder(bars);
        for (int i = 0; i < bars; i++) {
            double close = i % 2 == 0 ? 99 + i % 7 * 0.01 : 101 + i % 5 * 0.01;
            builder.add(new Bar(i * 60_000_000_000L, 100, 102, 98, close, 1));
        }
        BarSeries series = builder.build(instrument.id(), BarPeriod.ONE_MINUTE);
        return run(series, instrument, "zigzag.csv", Map.of("fast", "1", "slow", "2"));
    }

    private static RunFacts run(
            BarSeries bars, Instrument instrument, String origin, Map<String, String> parameters) {
        StrategySetup strategy =
                StrategySetup.parse(
                        StrategyCatalog.load().find("sma-cross").orElseThrow(), parameters);
        BacktestRequest request =
                new BacktestRequest(
                        strategy,
                        List.of(bars),
                        List.of(instrument),
                        SimulationSettings.standard());
        DataFacts facts = DataFacts.of(bars, new DataFacts.Source("00ff", origin, false));
        return RunFacts.of(
                Backtest.run(request, Progress.none()), List.of(facts), new Version("1", "abc"));
    }

    private static BarSeries bars(int days, Instrument instrument) {
        BarSeriesBuilder builder = new BarSeriesBuilder(days);
        for (int i = 0; i < days; i++) {
            long time =
                    LocalDate.of(2024, 1, 1)
                                    .plusDays(i)
                                    .atStartOfDay(instrument.zone())
                                    .toEpochSecond()
                            * 1_000_000_000L;
            double open = wave(i - 1);
            double close = wave(i);
            builder.add(
                    new Bar(
                            time,
                            open,
                            Math.max(open, close) + 1,
                            Math.min(open, close) - 1,
                            close,
                            1));
        }
        return builder.build(instrument.id(), BarPeriod.ONE_DAY);
    }

    private static double wave(int day) {
        return 100 + 10 * Math.sin(2 * Math.PI * day / 40);
    }
}
