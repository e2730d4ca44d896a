package alchemist.app.backtest;

import alchemist.app.form.BarLibrary;
import alchemist.app.form.DatasetPickerViewModel;
import alchemist.app.fx.Background;
import alchemist.app.fx.Navigator;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.SiftedRows;
import alchemist.app.home.StrategyCatalog;
import alchemist.app.plot.PricePlotViewModel;
import alchemist.app.plot.StudySetup;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.backtest.RunRecord.OrderRecord;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Choose, run, look: one backtest at a time in the background, the last results at hand. Lives as
 * long as the window, so that results survive the closing of the pane. For the FX thread.
 */
public final class BacktestViewModel {

    /**
     * What the screen works with.
     *
     * @param reports null where reports can't be written
     */
    public record Services(
            StrategyCatalog strategies,
            BarLibrary library,
            Background background,
            Pulse pulse,
            Navigator navigator,
            RunKeeper keeper,
            @Nullable ReportWriter reports) {}

    private final Services services;
    private final BacktestFormViewModel form;
    private final RunnerViewModel runner;
    private final RunHistory history = new RunHistory();
    private final PricePlotViewModel plot;
    private final SiftedRows<TradeRow> trades;
    private final SiftedRows<OrderRecord> orders;
    private final SiftedRows<FillRecord> fills;
    private final StringProperty notice = new SimpleStringProperty("");
    private final StringBinding hint;
    private final BooleanBinding runnable;

    public BacktestViewModel(Services services) {
        this.services = services;
        form =
                new BacktestFormViewModel(
                        services.strategies(),
                        new DatasetPickerViewModel(services.library(), services.background()));
        runner =
                new RunnerViewModel(
                        services.background(),
                        services.pulse(),
                        new RunWork.Support(new RecentBars(services.library()), services.keeper()));
        plot = new PricePlotViewModel(services.background(), services.pulse());
        trades = new SiftedRows<>(services.background(), TradeRow::words);
        orders = new SiftedRows<>(services.background(), row -> row.order().toString());
        fills = new SiftedRows<>(services.background(), row -> row.fill().toString());
        runnable = form.problemProperty().isEmpty().and(runner.runningProperty().not());
        hint =
                Bindings.createStringBinding(
                        this::hint, form.problemProperty(), runner.stateProperty(), notice);
        history.selectedProperty().addListener((_, _, run) -> show(run));
    }

    public BacktestFormViewModel form() {
        return form;
    }

    public RunnerViewModel runner() {
        return runner;
    }

    public RunHistory history() {
        return history;
    }

    /** The price chart of the shown result. */
    public PricePlotViewModel plot() {
        return plot;
    }

    /** The trades of the shown result, as the table filters and sorts them. */
    SiftedRows<TradeRow> trades() {
        return trades;
    }

    /** The orders of the shown result, once they were {@link #loadOrders asked for}. */
    SiftedRows<OrderRecord> orders() {
        return orders;
    }

    /** The fills of the shown result, once they were {@link #loadOrders asked for}. */
    SiftedRows<FillRecord> fills() {
        return fills;
    }

    /** Lists orders and fills of a run, in the background: there may be a million. */
    void loadOrders(BacktestRun run) {
        services.background()
                .run(
                        () -> new Listed(run),
                        listed -> {
                            if (run.equals(history.selectedProperty().get())) {
                                orders.setAll(listed.orders());
                                fills.setAll(listed.fills());
                            }
                        },
                        e -> notice.set("The orders can't be listed: " + e.getMessage()));
    }

    private record Listed(List<OrderRecord> orders, List<FillRecord> fills) {
        Listed(BacktestRun run) {
            this(run.result().record().orders(), run.result().record().fills());
        }
    }

    /** True when {@link #run} would start something. */
    public BooleanBinding runnableProperty() {
        return runnable;
    }

    /** Why nothing can run, or what became of the last run or report; empty for nothing to say. */
    public StringBinding hintProperty() {
        return hint;
    }

    /** Reads the list of datasets again; call it when the lake has changed. */
    public void refresh() {
        form.data().refresh();
    }

    /** Chooses data, as far as given. */
    public void choose(Optional<InstrumentId> instrument, Optional<BarPeriod> period) {
        instrument.ifPresent(
                id ->
                        period.or(() -> firstPeriod(id))
                                .ifPresent(chosen -> form.data().select(id, chosen)));
    }

    /** Starts a backtest of what the form says, if it can. */
    public void run() {
        RunInputs inputs = form.inputsProperty().get();
        if (inputs != null && runnable.get()) {
            notice.set("");
            runner.start(inputs, history::add);
        }
    }

    /** Brings a trade of the shown result into the middle of the chart. */
    public void select(Trade trade) {
        plot.marks().moveTo(trade);
    }

    /** Puts the settings of the shown result back into the form. */
    public void useSettings() {
        BacktestRun run = history.selectedProperty().get();
        if (run != null) {
            form.show(run.inputs());
        }
    }

    /** Carries strategy, data and parameters of the shown result over to the deploy screen. */
    public void deploy() {
        BacktestRun run = history.selectedProperty().get();
        if (run != null) {
            var dataset = run.inputs().dataset();
            services.navigator()
                    .deploy(run.inputs().setup(), dataset.instrument(), dataset.period());
        }
    }

    public boolean canSaveReports() {
        return services.reports() != null;
    }

    /** Writes the report of the shown result in the background. */
    public void saveReport(Path file) {
        BacktestRun run = history.selectedProperty().get();
        ReportWriter writer = services.reports();
        if (run == null || writer == null) {
            return;
        }
        notice.set("Writing " + file.getFileName() + " …");
        services.background()
                .run(
                        () -> {
                            writer.write(run, file);
                            return file;
                        },
                        written -> notice.set("Report saved to " + written + "."),
                        failure -> notice.set("The report was not saved: " + why(failure)));
    }

    private String hint() {
        String problem = form.problemProperty().get();
        if (!problem.isEmpty()) {
            return problem;
        }
        return switch (runner.stateProperty().get()) {
            case RunState.Idle _ -> notice.get();
            case RunState.Running _ -> "";
            case RunState.Cancelled cancelled -> cancelled.how();
            case RunState.Failed failed -> failed.problem().what() + ".";
        };
    }

    private static String why(Exception failure) {
        return failure.getMessage() == null ? "unknown reason" : failure.getMessage();
    }

    private Optional<BarPeriod> firstPeriod(InstrumentId id) {
        return form.data().all().stream()
                .filter(dataset -> dataset.instrument().equals(id))
                .map(dataset -> dataset.period())
                .findFirst();
    }

    private void show(@Nullable BacktestRun run) {
        plot.showStudies(List.of());
        plot.show(run == null ? null : run.bars());
        if (run != null) {
            plot.showStudies(run.inputs().setup().overlays().stream().map(StudySetup::of).toList());
            plot.marks().showTrades(run.result().record().trades());
        }
    }
}
