package alchemist.app.shell;

import alchemist.app.backtest.BacktestViewModel;
import alchemist.app.chart.ChartViewModel;
import alchemist.app.form.BarLibrary;
import alchemist.app.fx.Navigator;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.lake.LakeService;

/** Chart and backtest, and the bars they share. */
public record ResearchModels(BarLibrary library, ChartViewModel chart, BacktestViewModel backtest) {

    static ResearchModels of(
            LakeService lake,
            StrategyCatalog strategies,
            DeskOptions options,
            Navigator navigator) {
        BarLibrary library = BarLibrary.of(lake::lake);
        BacktestViewModel.Services services =
                new BacktestViewModel.Services(
                        strategies,
                        library,
                        options.background(),
                        options.pulse(),
                        navigator,
                        new Reports());
        ResearchModels models =
                new ResearchModels(
                        library,
                        new ChartViewModel(library, options.background(), options.pulse()),
                        new BacktestViewModel(services));
        lake.onChange(models.backtest()::refresh);
        return models;
    }
}
