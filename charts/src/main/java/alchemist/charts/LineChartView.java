package alchemist.charts;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines over time, one pane each, the first one tallest. Times stand side by side without gaps, as
 * bars do. FX thread only.
 */
public sealed class LineChartView extends Chart permits EquityChart {

    private List<LineSeries> lines = List.of();
    private @Nullable Plot plot;

    /** A dark chart with installed fonts. */
    public LineChartView() {
        this(ChartStyle.dark());
    }

    public LineChartView(ChartStyle style) {
        super(style);
    }

    /**
     * Shows other lines.
     *
     * @param zone in which times are shown
     * @param time ascending, epoch nanoseconds UTC; used, not copied
     * @param series one pane each, aligned with the times
     */
    public final void setSeries(String title, ZoneId zone, long[] time, LineSeries... series) {
        lines = List.of(series);
        Plot next = Plots.lines(time, zone, lines);
        next.viewport().fit();
        plot = next;
        setPlot(title, next);
        if (time.length == 0) {
            showEmpty("No values yet.");
        }
    }

    /** Adds the next values, one per series. */
    public final void append(long time, double... values) {
        Plot shown = plot;
        if (shown == null) {
            throw new IllegalStateException("setSeries comes first");
        }
        boolean all = shown.viewport().span() >= shown.viewport().size();
        shown.timeline().append(time);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).append(values[i]);
        }
        shown.viewport().grow(shown.timeline().size());
        if (all) {
            shown.viewport().fit();
        }
        if (shown.timeline().size() == 1) {
            showChart();
        }
        surface().invalidate();
    }

    @Override
    final void hover(int bar) {
        Plot shown = plot;
        if (shown == null || shown.timeline().size() == 0) {
            return;
        }
        int last = shown.timeline().size() - 1;
        int at = bar < 0 ? last : Math.min(last, bar + surface().stride() - 1);
        List<ReadOut.Field> fields = new ArrayList<>();
        for (Pane pane : shown.panes()) {
            for (LineSeries line : pane.lines()) {
                fields.add(new ReadOut.Field(line.label(), pane.text(line.value(at)), 0));
            }
        }
        read(at, fields);
    }
}
