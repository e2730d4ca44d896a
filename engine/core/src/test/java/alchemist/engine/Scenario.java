package alchemist.engine;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.LifecycleEvent;
import alchemist.engine.paper.PaperRequest;
import alchemist.engine.risk.RiskRule;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A small world for tests: bars as text, a strategy, cash and costs. */
public final class Scenario {

    public static final Instrument STOCK =
            InstrumentRegistry.assumed(InstrumentId.parse("ABC.TEST"));
    public static final long MINUTE = 60_000_000_000L;

    private final BarSeries bars;
    private Instrument instrument = STOCK;
    private List<LifecycleEvent> lifecycle = List.of();
    private double cash = 10_000;
    private CommissionModel commission = new CommissionModel.None();
    private UnaryOperator<SimulationSettings> conditions = settings -> settings;
    private List<RiskRule> limits = List.of();

    private Scenario(BarSeries bars) {
        this.bars = bars;
    }

    /** One-minute bars, a line each: open high low close. */
    public static Scenario bars(String text) {
        BarSeriesBuilder builder = new BarSeriesBuilder(16);
        for (String line : text.strip().lines().toList()) {
            String[] cells = line.strip().split("\\s+");
            builder.add(
                    new Bar(
                            builder.size() * MINUTE,
                            Double.parseDouble(cells[0]),
                            Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            1000));
        }
        return new Scenario(builder.build(STOCK.id(), BarPeriod.ONE_MINUTE));
    }

    /** A seeded random walk with two decimals. */
    public static Scenario randomBars(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BarSeriesBuilder builder = new BarSeriesBuilder(n);
        double price = 100;
        for (int i = 0; i < n; i++) {
            double open = cents(price);
            double close = cents(Math.max(5, price + random.nextGaussian() * 0.2));
            double high = cents(Math.max(open, close) + random.nextDouble() * 0.2);
            double low = cents(Math.min(open, close) - random.nextDouble() * 0.2);
            builder.add(new Bar(i * MINUTE, open, high, low, close, 1000));
            price = close;
        }
        return new Scenario(builder.build(STOCK.id(), BarPeriod.ONE_MINUTE));
    }

    private static double cents(double price) {
        return Math.round(price * 100) / 100.0;
    }

    public Scenario cash(double amount) {
        cash = amount;
        return this;
    }

    public Scenario commission(CommissionModel model) {
        commission = model;
        return this;
    }

    /** Changes more of the conditions. */
    public Scenario conditions(UnaryOperator<SimulationSettings> changed) {
        conditions = changed;
        return this;
    }

    /** Another instrument under the same name, for example one on margin. */
    public Scenario instrument(Instrument other) {
        instrument = other;
        return this;
    }

    /** What happens besides trading. */
    public Scenario lifecycle(LifecycleEvent... events) {
        lifecycle = List.of(events);
        return this;
    }

    public BarSeries series() {
        return bars;
    }

    public SimulationSettings settings() {
        return conditions.apply(
                SimulationSettings.standard().withCash(cash).withCommission(commission));
    }

    public BacktestResult run(Supplier<Strategy> strategy) {
        return Backtest.run(
                new BacktestRequest(setup(strategy), List.of(bars), List.of(instrument), settings())
                        .withLifecycle(lifecycle),
                Progress.none());
    }

    public PaperRequest paper(String name, Supplier<Strategy> strategy) {
        return new PaperRequest(
                        name,
                        setup(strategy),
                        List.of(bars),
                        List.of(instrument),
                        settings(),
                        limits)
                .withLifecycle(lifecycle);
    }

    /** A strategy under test in the form in which the engine takes strategies. */
    public static StrategySetup setup(Supplier<Strategy> strategy) {
        return StrategySetup.of(new TestProvider(strategy), new NoParameters());
    }

    /** Nothing to choose. */
    public record NoParameters() {}

    private record TestProvider(Supplier<Strategy> strategy)
            implements StrategyProvider<NoParameters> {
        @Override
        public String id() {
            return "test";
        }

        @Override
        public String description() {
            return "A strategy under test.";
        }

        @Override
        public NoParameters defaults() {
            return new NoParameters();
        }

        @Override
        public Strategy create(NoParameters parameters) {
            return strategy.get();
        }
    }
}
