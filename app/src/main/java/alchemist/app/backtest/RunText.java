package alchemist.app.backtest;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.app.report.ToldEvents;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.order.OrderState;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.strategy.ParameterSpec;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/** A run in words. */
final class RunText {

    private RunText() {}

    /** {@code #3 sma-cross fast 10, slow 30, size 100 (k3f9x2)}, with the id it is stored under. */
    static String name(BacktestRun run) {
        String stored = run.id().isEmpty() ? "" : " (" + run.id() + ")";
        return "#%d  %s %s%s"
                .formatted(run.number(), run.inputs().setup().id(), parameters(run), stored);
    }

    /** {@code #3 sma-cross 10/30/100 +4.2 %}. */
    static String shortName(BacktestRun run) {
        String values =
                ParameterSpec.of(run.inputs().setup().provider()).stream()
                        .map(spec -> value(run, spec))
                        .collect(Collectors.joining("/"));
        return "#%d  %s %s  %s"
                .formatted(
                        run.number(),
                        run.inputs().setup().id(),
                        values,
                        Numbers.signedPercent(run.metrics().totalReturn()));
    }

    /** {@code fast 10, slow 30, size 100}. */
    static String parameters(BacktestRun run) {
        return ParameterSpec.of(run.inputs().setup().provider()).stream()
                .map(spec -> spec.label() + " " + value(run, spec))
                .collect(Collectors.joining(", "));
    }

    private static String value(BacktestRun run, ParameterSpec spec) {
        Map<String, Object> values = run.inputs().setup().parameters();
        return spec.type().text(values.getOrDefault(spec.name(), spec.defaultValue()));
    }

    /** {@code SPY.ARCA 1d · 5,930 bars · 1998-01-02 – 2021-12-31}. */
    static String data(BacktestRun run) {
        BarSeries series = run.result().request().data().getFirst();
        ZoneId zone = zone(run);
        return "%s %s · %s bars · %s – %s"
                .formatted(
                        series.instrument(),
                        series.period(),
                        Numbers.count(series.size()),
                        Times.date(series.time(0), zone),
                        Times.date(series.time(series.size() - 1), zone));
    }

    /** Cash, costs and fills, a line each, and the id under which the run is stored. */
    static String conditions(BacktestRun run) {
        SimulationSettings settings = run.result().request().settings();
        String told = new ToldEvents(run.result()).line();
        return "%s\ncash %s %s\ncosts %s\nslippage %s\nfills %s\nvolume limit %s%s%s"
                .formatted(
                        data(run),
                        Numbers.money(settings.cash()),
                        run.bars().instrument().currency(),
                        alchemist.app.report.Figures.commission(settings.commission()),
                        alchemist.app.report.Figures.slippage(settings.slippage()),
                        alchemist.app.report.Figures.fill(settings.fill()),
                        alchemist.app.report.Figures.volumeLimit(settings.volumeLimit()),
                        told.isEmpty() ? "" : "\ntold of " + told,
                        run.id().isEmpty() ? "" : "\nstored as " + run.id());
    }

    /** What a strategy that threw leaves behind: how far it came and what it said. */
    static String failure(BacktestRun run) {
        String why = withoutDot(run.result().failure());
        return "%s stopped%s: %s. The result reaches up to there."
                .formatted(run.inputs().setup().id(), howFar(run), why);
    }

    private static String howFar(BacktestRun run) {
        long done = run.result().barsDone();
        int all = run.result().request().data().getFirst().size();
        int last = run.result().record().equity().size() - 1;
        if (done >= all || last < 0) {
            return "";
        }
        return " after %s of %s bars (%s)"
                .formatted(
                        Numbers.count(done),
                        Numbers.count(all),
                        moment(run, run.result().record().equity().time(last)));
    }

    /** Why there is no trade to show, and what to try. */
    static String noTrades(BacktestRun run) {
        var record = run.result().record();
        var orders = record.orders();
        long denied = orders.stream().filter(o -> o.order().state() == OrderState.DENIED).count();
        if (!orders.isEmpty() && denied == orders.size()) {
            return "No trades: %s refused, the first because %s. More cash or a smaller size helps."
                    .formatted(
                            denied == 1
                                    ? "the only order was"
                                    : "all " + Numbers.count(denied) + " orders were",
                            withoutDot(orders.getFirst().order().reason()));
        }
        if (!run.result().positions().stream().allMatch(p -> p.isFlat())) {
            return "No trade was closed: the position is still open at the end of the data."
                    + " Choose a later end, or other parameters.";
        }
        return "No trades: the strategy saw no signal in these bars. Choose a longer range, or"
                + " shorter periods.";
    }

    /** A moment as precise as the bars are. */
    static String moment(BacktestRun run, long nanos) {
        return moment(run.inputs().dataset().period(), zone(run), nanos);
    }

    static String moment(BarPeriod period, ZoneId zone, long nanos) {
        if (!period.isIntraday()) {
            return Times.date(nanos, zone);
        }
        return period.unit() == BarPeriod.Unit.SECOND
                ? Times.dateTime(nanos, zone)
                : Times.minute(nanos, zone);
    }

    static ZoneId zone(BacktestRun run) {
        return run.bars().instrument().zone();
    }

    private static String withoutDot(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
