package alchemist.app.report;

import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.performance.Drawdown;
import alchemist.engine.performance.EquityCurve;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;

/** Equity over the bars, and how far it was below its peak. */
final class EquityPlot {

    private static final int EQUITY_HEIGHT = 280;
    private static final int DRAWDOWN_HEIGHT = 140;

    private EquityPlot() {}

    static void equity(BacktestResult result, Html html) throws IOException {
        EquityCurve curve = result.record().equity();
        if (curve.size() == 0) {
            html.element("p class=\"hint\"", "There are no bars.");
            return;
        }
        double[] values = curve.values();
        double start = result.request().settings().cash();
        double low = Math.min(start, Arrays.stream(values).min().orElse(start));
        double high = Math.max(start, Arrays.stream(values).max().orElse(start));
        PlotFrame frame = new PlotFrame(EQUITY_HEIGHT, values.length, low, high);
        frame.open(html, "Equity");
        frame.values(html, _ -> "");
        String base = PlotFrame.number(frame.y(start));
        html.raw("<path class=\"base\" d=\"M0 %sH%d\"/>".formatted(base, PlotFrame.columns()));
        html.raw("<path class=\"equity\" d=\"%s\"/>\n".formatted(LinePath.of(frame, values)));
        frame.times(html, curve.times(), zone(result));
        frame.close(html);
    }

    static void drawdown(BacktestResult result, Html html) throws IOException {
        EquityCurve curve = result.record().equity();
        if (curve.size() == 0) {
            return;
        }
        double[] percent =
                Arrays.stream(Drawdown.curve(curve.values(), result.request().settings().cash()))
                        .map(fall -> -100 * fall)
                        .toArray();
        double deepest = Arrays.stream(percent).min().orElse(0);
        PlotFrame frame = new PlotFrame(DRAWDOWN_HEIGHT, percent.length, deepest, 0);
        frame.open(html, "Drawdown");
        frame.values(html, _ -> " %");
        String zero = PlotFrame.number(frame.y(0));
        String last = PlotFrame.number(frame.x(percent.length - 1));
        html.raw(
                "<path class=\"drawdown\" d=\"%sL%s %sL%s %sZ\"/>\n"
                        .formatted(
                                LinePath.of(frame, percent),
                                last,
                                zero,
                                PlotFrame.number(frame.x(0)),
                                zero));
        frame.times(html, curve.times(), zone(result));
        frame.close(html);
    }

    private static ZoneId zone(BacktestResult result) {
        return result.request().instruments().getFirst().zone();
    }
}
