package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.Timeframe;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A finished backtest as one page of HTML that needs nothing else: no scripts, no requests, charts
 * inline, light or dark as the reader's system is, fit for print.
 */
public final class HtmlReport {

    private static final String STYLE = "report.css";

    private final RunFacts run;
    private final BacktestResult result;
    private final Html html;

    private HtmlReport(RunFacts run, Html html) {
        this.run = run;
        this.html = html;
        result = run.result();
    }

    /** Writes the page in UTF-8; the stream stays open. */
    public static void write(RunFacts run, OutputStream out) throws IOException {
        BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlReport(run, new Html(writer)).write();
        writer.flush();
    }

    private void write() throws IOException {
        head();
        title();
        new Tiles(run).write(html);
        equity();
        returns();
        new MetricsTable(run).write(html);
        prices();
        new TradeCharts(result).trades(html);
        new CostTable(run).write(html);
        new ToldEvents(result).write(html);
        new CashFlowTable(result.record()).write(html);
        new TradeTable(result).write(html);
        new FillTable(result).write(html);
        provenance();
        html.raw("</main></body></html>\n");
    }

    private void head() throws IOException {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .raw(" style-src 'unsafe-inline'\">\n")
                .element("title", name() + " · backtest")
                .raw("\n<style>\n")
                .raw(style())
                .raw("</style></head>\n<body><main>\n");
    }

    private void title() throws IOException {
        html.raw("<header>").element("h1", name());
        String parameters = join(result.request().strategy().parameters());
        var settings = result.request().settings();
        html.element(
                "p class=\"sub\"",
                (parameters.isEmpty() ? "" : parameters + " · ")
                        + "cash "
                        + Numbers.money(settings.cash())
                        + " "
                        + result.request().currency()
                        + " · commission "
                        + Figures.commission(settings.commission())
                        + " · slippage "
                        + Figures.slippage(settings.slippage())
                        + " · fill "
                        + settings.fill().text()
                        + " · volume limit "
                        + Figures.volumeLimit(settings.volumeLimit())
                        + Figures.account(settings).map(words -> " · " + words).orElse(""));
        if (run.synthetic()) {
            html.element(
                    "p class=\"note\"",
                    "Synthetic data: these prices are invented, for demonstration. The figures say"
                            + " nothing about any market.");
        }
        if (!result.failure().isEmpty()) {
            html.element(
                    "p class=\"note bad\"",
                    "The strategy failed and was stopped: " + result.failure());
        } else if (result.cancelled()) {
            html.element("p class=\"note bad\"", "The run was cancelled before its last bar.");
        }
        html.raw("</header>\n");
    }

    private void equity() throws IOException {
        html.raw("<section>").element("h2", "Equity and drawdown");
        EquityPlot.equity(result, html);
        EquityPlot.drawdown(result, html);
        html.raw("</section>\n");
    }

    private void returns() throws IOException {
        RunHistory history = result.history();
        PeriodReturns days = PeriodReturns.of(history, Timeframe.DAYS);
        PeriodReturns years = PeriodReturns.of(history, Timeframe.YEARS);
        new MonthlyTable(new MonthlyReturns(PeriodReturns.of(history, Timeframe.MONTHS), years))
                .write(html);
        new TradeCharts(result).returns(html, days, years);
        new RollingPlot(days).write(html);
    }

    private void prices() throws IOException {
        html.raw("<section>").element("h2", "Price and trades");
        for (int i = 0; i < result.request().data().size(); i++) {
            new PricePlot(result, i).write(html);
        }
        html.raw("</section>\n");
    }

    private void provenance() throws IOException {
        html.raw("<section>").element("h2", "Where this comes from").raw("<table class=\"facts\">");
        fact("Strategy", result.request().strategy().id());
        fact("Parameters", join(result.request().strategy().parameters()));
        for (DataFacts facts : run.data()) {
            var zone = result.request().instruments().getFirst().zone();
            boolean intraday = facts.period().isIntraday();
            fact(
                    "Data",
                    "%s %s, %s bars, %s to %s (%s)"
                            .formatted(
                                    facts.instrument(),
                                    facts.period(),
                                    Numbers.count(facts.bars()),
                                    Figures.barTime(facts.first(), zone, intraday),
                                    Figures.barTime(facts.last(), zone, intraday),
                                    Times.zoneName(zone)));
            fact("Source", facts.origin() + (facts.synthetic() ? " (synthetic)" : ""));
            fact("SHA-256 of the data", facts.sha256());
        }
        fact("Engine", run.version().toString());
        fact("Hash of the result", run.hash());
        if (!run.id().isEmpty()) {
            fact("Stored as", run.id());
        }
        html.raw("</table></section>\n");
    }

    private void fact(String name, String value) throws IOException {
        html.raw("<tr>").element("th", name).cell(value).raw("</tr>\n");
    }

    private String name() {
        String data =
                run.data().stream()
                        .map(facts -> facts.instrument() + " " + facts.period())
                        .collect(Collectors.joining(", "));
        return result.request().strategy().id() + " on " + data;
    }

    private static String join(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Figures.parameter(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlReport.class.getResourceAsStream(STYLE)) {
            if (css == null) {
                throw new IllegalStateException(STYLE + " is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
