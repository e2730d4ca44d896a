package alchemist.benchmarks;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.indicator.Sma;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentIndex;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.model.Position;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * W5: 50 instruments of seeded random bars in one account, each by the SMA(10/30) rule with 20,000
 * of money per position; equity is marked once per instant. Reports bars per second of the
 * process's CPU time, JIT and GC included.
 *
 * <p>Arguments: bars per instrument, rounds.
 */
public final class PortfolioBenchmark {

    private static final int INSTRUMENTS = 50;

    private PortfolioBenchmark() {}

    public static void main(String[] args) {
        int n = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        BacktestRequest request = request(n);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] rates = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long cpu = system.getProcessCpuTime();
            BacktestResult result = Backtest.run(request, Progress.none());
            rates[round] = request.bars() / ((system.getProcessCpuTime() - cpu) / 1e9);
            System.out.printf(
                    Locale.ROOT,
                    "round %2d: %.2f M bars/CPU-s, %d marks, %d fills, value %s%n",
                    round,
                    rates[round] / 1e6,
                    result.record().equity().size(),
                    result.record().fills().size(),
                    result.finalValue());
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "median of %d rounds: %.2f M bars per CPU-second%n",
                rounds,
                rates[rounds / 2] / 1e6);
    }

    private static BacktestRequest request(int n) {
        List<BarSeries> data = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        for (int i = 0; i < INSTRUMENTS; i++) {
            InstrumentId id = InstrumentId.parse("S" + i + ".LOCAL");
            instruments.add(InstrumentRegistry.assumed(id));
            data.add(Bars.random(id, n, i));
        }
        SimulationSettings settings =
                SimulationSettings.standard()
                        .withCash(10_000_000)
                        .withCommission(new CommissionModel.Percent(0.0001));
        return new BacktestRequest(
                StrategySetup.of(new Provider(), new NoParameters()), data, instruments, settings);
    }

    /** The rule of the sma-cross strategy for every instrument. */
    private static final class Portfolio implements Strategy {

        private static final double MONEY = 20_000;

        private InstrumentIndex instruments = new InstrumentIndex();
        private Sma[] fast = {};
        private Sma[] slow = {};
        private boolean[] above = {};
        private boolean[] known = {};
        private Position[] positions = {};

        @SuppressWarnings("NullAway.Init") // set when the strategy is started
        private StrategyContext context;

        @Override
        public void onStart(StrategyContext started) {
            context = started;
            int n = started.instruments().size();
            instruments = InstrumentIndex.of(started.instruments());
            fast = new Sma[n];
            slow = new Sma[n];
            above = new boolean[n];
            known = new boolean[n];
            positions = new Position[n];
            for (int i = 0; i < n; i++) {
                fast[i] = new Sma(10);
                slow[i] = new Sma(30);
                positions[i] = started.position(started.instruments().get(i));
            }
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            int i = instruments.of(instrument);
            fast[i].update(bar.close());
            slow[i].update(bar.close());
            if (!slow[i].isReady()) {
                return;
            }
            boolean now = fast[i].value() > slow[i].value();
            if (known[i] && now != above[i]) {
                turn(i, instrument, now, bar.close());
            }
            known[i] = true;
            above[i] = now;
        }

        private void turn(int i, Instrument instrument, boolean up, double close) {
            long lots = positions[i].lots();
            if (up && lots == 0) {
                var unused =
                        context.submit(
                                new MarketOrder(
                                        instrument, Side.BUY, (long) Math.floor(MONEY / close)));
            } else if (!up && lots > 0) {
                var unused = context.submit(new MarketOrder(instrument, Side.SELL, lots));
            }
        }
    }

    /** Nothing to choose. */
    record NoParameters() {}

    private static final class Provider implements StrategyProvider<NoParameters> {
        @Override
        public String id() {
            return "portfolio";
        }

        @Override
        public String description() {
            return "The SMA cross on many instruments.";
        }

        @Override
        public NoParameters defaults() {
            return new NoParameters();
        }

        @Override
        public Strategy create(NoParameters parameters) {
            return new Portfolio();
        }
    }
}
