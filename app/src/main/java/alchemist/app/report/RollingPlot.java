package alchemist.app.report;

import alchemist.engine.performance.PeriodReturns;
import alchemist.engine.performance.RollingMetrics;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;

/** The Sharpe ratio of a window that moves over the days. */
final class RollingPlot {

    private static final int HEIGHT = 180;

    private final RollingMetrics rolling;

    RollingPlot(PeriodReturns days) {
        rolling = RollingMetrics.of(days);
    }

    void write(Html html) throws IOException {
        html.raw("<section>").element("h2", "Rolling Sharpe ratio");
        double[] sharpe = new double[rolling.count()];
        Arrays.setAll(sharpe, rolling::sharpe);
        if (Arrays.stream(sharpe).noneMatch(Double::isFinite)) {
            html.element(
                    "p class=\"hint\"",
                    "It takes %d days, and trades in them.".formatted(rolling.window()));
        } else {
            plot(html, sharpe);
            html.element(
                    "p class=\"hint\"",
                    "Of the last %d days, per year of 252.".formatted(rolling.window()));
        }
        html.raw("</section>\n");
    }

    private void plot(Html html, double[] sharpe) throws IOException {
        double low = Arrays.stream(sharpe).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(sharpe).filter(Double::isFinite).max().orElse(0);
        PlotFrame frame = new PlotFrame(HEIGHT, sharpe.length, Math.min(0, low), Math.max(0, high));
        frame.open(html, "Rolling Sharpe ratio");
        frame.values(html, _ -> "");
        String zero = PlotFrame.number(frame.y(0));
        html.raw("<path class=\"base\" d=\"M0 %sH%d\"/>".formatted(zero, PlotFrame.columns()));
        html.raw("<path class=\"equity\" d=\"%s\"/>\n".formatted(LinePath.of(frame, sharpe)));
        frame.times(html, days(), ZoneOffset.UTC);
        frame.close(html);
    }

    private long[] days() {
        long[] days = new long[rolling.count()];
        Arrays.setAll(
                days,
                i -> rolling.day(i).atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1_000_000_000L);
        return days;
    }
}
