package alchemist.app.shell;

import alchemist.app.backtest.BacktestViewModel;
import alchemist.app.chart.ChartViewModel;
import alchemist.app.form.BarLibrary;
import alchemist.app.fx.Navigator;
import alchemist.app.home.Home;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.lake.LakeService;

/** Chart and backtest, and the bars they share. */
public record ResearchModels(BarLibrary library, ChartViewModel chart, BacktestViewModel backtest) {

    /** The home in which runs are kept, and the way to other screens. */
    record Surroundings(Home home, Navigator navigator) {}

    static ResearchModels of(
            LakeService lake,
            StrategyCatalog strategies,
            DeskOptions options,
            Surroundings around) {
        BarLibrary library = BarLibrary.of(lake::lake);
        BacktestViewModel.Services services =
                new BacktestViewModel.Services(
                        strategies,
                        library,
                        options.background(),
                        options.pulse(),
                        around.navigator(),
                        new KeptRuns(around.home()),
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
