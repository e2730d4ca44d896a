package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.Position;
import alchemist.engine.performance.Metrics;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A finished backtest in a dozen lines for a terminal. */
public final class RunSummary {

    private final RunFacts run;
    private final BacktestResult result;
    private final Metrics metrics;

    private RunSummary(RunFacts run) {
        this.run = run;
        result = run.result();
        metrics = run.metrics();
    }

    /** The lines, without line ends. */
    public static List<String> of(RunFacts run) {
        return new RunSummary(run).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(strategy());
        run.data().forEach(facts -> lines.add(data(facts)));
        lines.add(settings());
        lines.add("");
        lines.add(row("Final value", end(), "Trades", trades()));
        lines.add(
                row(
                        "Return",
                        Numbers.signedPercent(metrics.totalReturn()),
                        "Win rate",
                        Numbers.percent(metrics.trades().winRate())));
        lines.addAll(ratios());
        lines.add(row("Costs", Numbers.money(metrics.costs()), "Open position", position()));
        String told = new ToldEvents(result).line();
        if (!told.isEmpty()) {
            lines.add("%-15s%s".formatted("Events", told));
        }
        String flows = new CashFlowTable(result.record()).line();
        if (!flows.isEmpty()) {
            lines.add("%-15s%s".formatted("Cash flows", flows));
        }
        lines.add("");
        lines.add("Hash           " + run.hash());
        if (!run.id().isEmpty()) {
            lines.add("Stored as      " + run.id());
        }
        return lines;
    }

    private List<String> ratios() {
        Metrics.Risk risk = metrics.risk();
        return List.of(
                row(
                        "CAGR",
                        Numbers.signedPercent(risk.cagr()),
                        "Profit factor",
                        Numbers.ratio(metrics.trades().profitFactor(), 2)),
                row(
                        "Max drawdown",
                        Numbers.signedPercent(-metrics.drawdown().depth()),
                        "Expectancy",
                        Numbers.signedMoney(metrics.trades().expectancy())),
                row(
                        "Sharpe",
                        Numbers.ratio(risk.sharpe(), 2),
                        "Exposure",
                        Numbers.percent(metrics.exposure())));
    }

    private String strategy() {
        String parameters =
                result.request().strategy().parameters().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + Figures.parameter(entry.getValue()))
                        .collect(Collectors.joining(" "));
        return "%-15s%s  %s"
                .formatted("Strategy", result.request().strategy().id(), parameters)
                .stripTrailing();
    }

    private String data(DataFacts facts) {
        ZoneId zone = result.request().instruments().getFirst().zone();
        boolean intraday = facts.period().isIntraday();
        return "%-15s%s %s  %s bars  %s .. %s %s%s"
                .formatted(
                        "Data",
                        facts.instrument(),
                        facts.period(),
                        Numbers.count(facts.bars()),
                        Figures.barTime(facts.first(), zone, intraday),
                        Figures.barTime(facts.last(), zone, intraday),
                        Times.zoneName(zone),
                        facts.synthetic() ? "  SYNTHETIC" : "");
    }

    private String settings() {
        var settings = result.request().settings();
        String line =
                "%-15scash %s  commission %s  fill %s"
                        .formatted(
                                "Settings",
                                Numbers.money(settings.cash()),
                                Figures.commission(settings.commission()),
                                settings.fill().text());
        if (!(settings.slippage() instanceof SlippageModel.None)) {
            line += "  slippage " + Figures.slippage(settings.slippage());
        }
        if (!(settings.volumeLimit() instanceof VolumeLimit.None)) {
            line += "  volume limit " + Figures.volumeLimit(settings.volumeLimit());
        }
        if (!(settings.access().latency() instanceof LatencyModel.None)) {
            line += "  latency " + settings.access().latency().text();
        }
        return line + Figures.account(settings).map(words -> "  " + words).orElse("");
    }

    private String end() {
        return Numbers.money(result.finalValue()) + " " + result.request().currency();
    }

    private String trades() {
        return Numbers.count(metrics.trades().trades())
                + " ("
                + Numbers.count(result.record().fills().size())
                + " fills)";
    }

    private String position() {
        String open =
                result.positions().stream()
                        .filter(position -> !position.isFlat())
                        .map(RunSummary::position)
                        .collect(Collectors.joining(", "));
        return open.isEmpty() ? "flat" : open;
    }

    private static String position(Position position) {
        return (position.isLong() ? "long " : "short ")
                + Figures.quantity(Math.abs(position.quantity()))
                + " "
                + position.instrument().id();
    }

    private static String row(String left, String leftValue, String right, String rightValue) {
        return "%-15s%-22s%-15s%s".formatted(left, leftValue, right, rightValue);
    }
}
