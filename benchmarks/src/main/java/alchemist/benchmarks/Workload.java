package alchemist.benchmarks;

import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SmaCross;

import java.util.ArrayList;
import java.util.List;

/** The work that engines are compared by; cash 10 million, commission 0.01 % of the value. */
enum Workload {
    /** SMA(10/30) cross on one instrument. */
    W1 {
        @Override
        List<BacktestRequest> runs(BarSeries bars) {
            return List.of(cross(bars, 10, 30));
        }
    },
    /** Six indicators and brackets on one instrument. */
    W3 {
        @Override
        List<BacktestRequest> runs(BarSeries bars) {
            ReversalWork work = new ReversalWork();
            return List.of(request(StrategySetup.of(work, work.defaults()), List.of(bars)));
        }
    },
    /** SMA cross for 400 pairs: fast 5..24, slow 30..125 in steps of 5. */
    W4 {
        @Override
        List<BacktestRequest> runs(BarSeries bars) {
            List<BacktestRequest> runs = new ArrayList<>();
            for (int fast = 5; fast <= 24; fast++) {
                for (int slow = 30; slow <= 125; slow += 5) {
                    runs.add(cross(bars, fast, slow));
                }
            }
            return runs;
        }
    },
    /** SMA cross on 50 instruments in one account: the bars, each instrument at another offset. */
    W5 {
        @Override
        List<BacktestRequest> runs(BarSeries bars) {
            List<BarSeries> data = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                data.add(shifted(bars, i));
            }
            PortfolioWork work = new PortfolioWork();
            return List.of(request(StrategySetup.of(work, work.defaults()), data));
        }
    };

    /** The backtests that make up the work. */
    abstract List<BacktestRequest> runs(BarSeries bars);

    private static BacktestRequest cross(BarSeries bars, int fast, int slow) {
        return request(
                StrategySetup.of(new SmaCross(), new SmaCross.Parameters(fast, slow, 100)),
                List.of(bars));
    }

    private static BacktestRequest request(StrategySetup strategy, List<BarSeries> data) {
        List<Instrument> instruments =
                data.stream().map(BarSeries::instrument).map(InstrumentRegistry::assumed).toList();
        SimulationSettings settings =
                SimulationSettings.standard()
                        .withCash(10_000_000)
                        .withCommission(new CommissionModel.Percent(0.0001));
        return new BacktestRequest(strategy, data, instruments, settings);
    }

    /** The prices of the bars from another bar on, wrapped around, at the same times. */
    private static BarSeries shifted(BarSeries bars, int number) {
        int n = bars.size();
        double[][] from = {bars.opens(), bars.highs(), bars.lows(), bars.closes(), bars.volumes()};
        double[][] columns = new double[from.length][n];
        int offset = (int) (number * (long) n / 50);
        for (int c = 0; c < from.length; c++) {
            System.arraycopy(from[c], offset, columns[c], 0, n - offset);
            System.arraycopy(from[c], 0, columns[c], n - offset, offset);
        }
        InstrumentId id = new InstrumentId("BENCH" + number, "LOCAL");
        return BarSeries.of(id, BarPeriod.ONE_MINUTE, bars.times(), columns);
    }
}
