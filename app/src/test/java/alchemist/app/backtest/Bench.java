package alchemist.app.backtest;

import alchemist.app.form.BarLibrary;
import alchemist.app.form.Shelf;
import alchemist.app.fx.Background;
import alchemist.app.fx.Navigator;
import alchemist.app.fx.Pulse;
import alchemist.app.home.StrategyCatalog;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.MovingAverage;
import alchemist.strategies.SmaCross;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A backtest screen's model over a shelf of bars, with everything done on the caller's thread. */
final class Bench implements Navigator {

    final Shelf shelf = new Shelf();
    final Pulse pulse = Pulse.manual();
    final List<String> deployed = new ArrayList<>();

    BacktestViewModel model(@Nullable ReportWriter reports) {
        return model(Background.direct(), reports);
    }

    BacktestViewModel model(Background background, @Nullable ReportWriter reports) {
        return model(shelf, background, reports);
    }

    BacktestViewModel model(
            BarLibrary library, Background background, @Nullable ReportWriter reports) {
        BacktestViewModel model =
                new BacktestViewModel(
                        new BacktestViewModel.Services(
                                new StrategyCatalog(
                                        List.of(
                                                new SmaCross(),
                                                new MovingAverage(),
                                                new Throwing())),
                                library,
                                background,
                                pulse,
                                this,
                                (_, _, _) -> "",
                                reports));
        model.refresh();
        return model;
    }

    static void choose(BacktestViewModel model, String strategy) {
        model.form().strategies().stream()
                .filter(each -> each.id().equals(strategy))
                .findFirst()
                .ifPresent(each -> model.form().strategyProperty().set(each));
    }

    static void parameter(BacktestViewModel model, String name, String text) {
        model.form().parameters().field(name).orElseThrow().textProperty().set(text);
    }

    static BacktestRun shown(BacktestViewModel model) {
        BacktestRun run = model.history().selectedProperty().get();
        if (run == null) {
            throw new AssertionError("no result: " + model.hintProperty().get());
        }
        return run;
    }

    @Override
    public void showChart(InstrumentId instrument, BarPeriod period) {}

    @Override
    public void showTrade(BacktestResult result, Trade trade) {}

    @Override
    public void openBacktest(Optional<InstrumentId> instrument, Optional<BarPeriod> period) {}

    @Override
    public void deploy(StrategySetup setup, InstrumentId instrument, BarPeriod period) {
        deployed.add(setup + " " + instrument + " " + period);
    }

    @Override
    public void showLog() {}

    /** Trades every other bar until it has seen so many bars, then throws. */
    public static final class Throwing implements StrategyProvider<Throwing.Parameters> {

        /** When to throw. */
        public record Parameters(@Parameter(min = 1) int after) {}

        @Override
        public String id() {
            return "throwing";
        }

        @Override
        public String description() {
            return "Trades until it throws.";
        }

        @Override
        public Parameters defaults() {
            return new Parameters(50);
        }

        @Override
        public Strategy create(Parameters parameters) {
            return new SingleInstrumentStrategy() {
                private int bars;

                @Override
                public void onBar(Instrument instrument, Bar bar) {
                    if (++bars > parameters.after()) {
                        throw new IllegalStateException("the model has no answer");
                    }
                    if (position().isFlat()) {
                        order(Side.BUY, 1);
                    } else {
                        close();
                    }
                }
            };
        }
    }
}
