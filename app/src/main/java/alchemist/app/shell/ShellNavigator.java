package alchemist.app.shell;

import alchemist.app.chart.ChartViewModel;
import alchemist.app.fx.Navigator;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.strategy.StrategySetup;

import java.util.Optional;

/** Leads from one screen to another: fills the view model in and brings its pane to the front. */
final class ShellNavigator implements Navigator {

    private final Desk desk;

    ShellNavigator(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void showChart(InstrumentId instrument, BarPeriod period) {
        desk.liveChart().stop();
        desk.research().chart().open(instrument, period);
        desk.shell().show(Pane.CHART);
    }

    @Override
    public void showTrade(BacktestResult result, Trade trade) {
        BarSeries bars = result.request().data().getFirst();
        desk.liveChart().stop();
        ChartViewModel chart = desk.research().chart();
        chart.open(bars.instrument(), bars.period());
        chart.showTrades(result.record().trades());
        chart.moveTo(trade);
        desk.shell().show(Pane.CHART);
    }

    @Override
    public void openBacktest(Optional<InstrumentId> instrument, Optional<BarPeriod> period) {
        desk.research().backtest().choose(instrument, period);
        desk.shell().show(Pane.BACKTEST);
    }

    @Override
    public void deploy(StrategySetup setup, InstrumentId instrument, BarPeriod period) {
        desk.trading().deploy().prefill(setup, instrument, period);
        desk.shell().show(Pane.DEPLOY);
    }

    @Override
    public void showLog() {
        desk.shell().show(Pane.LOG);
    }
}
