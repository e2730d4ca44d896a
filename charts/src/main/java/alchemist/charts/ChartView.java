package alchemist.charts;

import javafx.scene.Node;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;

/**
 * Candles over volume, with indicator lines, fills, trades and panes of further lines. FX thread
 * only. Any number of changes between two pulses costs one redraw.
 */
public final class ChartView extends Chart {

    private static final double BAR_WIDTH = 7;

    private final List<LegendChip> chips = new ArrayList<>();
    private Consumer<Study> onStudyRemoved = _ -> {};
    private @Nullable BiConsumer<Study, Node> onStudyChosen;
    private ObjDoubleConsumer<Integer> onLineMoved = (_, _) -> {};
    private @Nullable PriceChart chart;

    /** A dark chart with installed fonts. */
    public ChartView() {
        this(ChartStyle.dark());
    }

    public ChartView(ChartStyle style) {
        super(style);
    }

    /**
     * Shows other bars; overlays, panes and marks of the former ones are dropped.
     *
     * @param title for example {@code SPY.ARCA · 1m}
     * @param zone in which times are shown
     * @param priceDecimals digits after the point of a price
     */
    public void setData(OhlcData data, String title, ZoneId zone, int priceDecimals) {
        Plot plot = Plots.price(data, zone, priceDecimals);
        plot.viewport().reset(data.size(), expectedWidth() / BAR_WIDTH);
        PricePane pane = Plots.pricePane(plot);
        StudyBook studies = new StudyBook(plot, pane, style().palette());
        chart = new PriceChart(data, plot, pane, studies);
        arrangeChips();
        setPlot(title, plot);
        if (data.isEmpty()) {
            showEmpty("No bars yet.");
        }
    }

    /** Adds the next bar. Values of overlays are appended to their series, before or after. */
    public void append(OhlcBar bar) {
        shown().data().append(bar);
        grown();
    }

    /** Takes note of bars and overlay values that their owner has appended to the data itself. */
    public void grown() {
        PriceChart shown = shown();
        int before = shown.plot().viewport().size();
        shown.plot().viewport().grow(shown.data().size());
        if (before == 0 && !shown.data().isEmpty()) {
            showChart();
        }
        changed();
    }

    /** Replaces the last bar by a newer state of it, while it is forming. */
    public void replaceLast(OhlcBar bar) {
        shown().data().replaceLast(bar);
        changed();
    }

    /**
     * Draws a line over the candles.
     *
     * @param values aligned with the bars, NaN for none
     * @param color null for a free one of the palette
     */
    public LineSeries addOverlay(String label, double[] values, @Nullable Color color) {
        LineSeries series = new LineSeries(label, values).color(color);
        addStudy(Study.over(series));
        return series;
    }

    /** Draws the lines of a study; those without a colour get one that is free. */
    public void addStudy(Study study) {
        shown().studies().add(study);
        arrangeChips();
        changed();
    }

    /** Takes a study away, if it is there. Doesn't call the listener. */
    public void removeStudy(Study study) {
        if (shown().studies().remove(study)) {
            arrangeChips();
            changed();
        }
    }

    /** The studies in the order they were added. */
    public List<Study> studies() {
        return chart == null ? List.of() : chart.studies().studies();
    }

    /** Called after the user has removed a study by its × in the header. */
    public void setOnStudyRemoved(Consumer<Study> listener) {
        onStudyRemoved = listener;
    }

    /** Called when the user chooses the name of a study in the header, with what was clicked. */
    public void setOnStudyChosen(BiConsumer<Study, Node> listener) {
        onStudyChosen = listener;
    }

    /** Draws a line at each of these prices, and at no others. */
    public void setPriceLines(List<PriceLine> lines) {
        shown().pane().waited().show(lines);
        shown().pane().waited().setOnMoved((line, price) -> onLineMoved.accept(line, price));
        changed();
    }

    /**
     * Called after the user has dragged a line, with its place in the list and the price it was
     * dragged to; the line itself is back where it was.
     */
    public void setOnPriceLineMoved(ObjDoubleConsumer<Integer> listener) {
        onLineMoved = listener;
    }

    /** Draws a dashed line where sessions begin. */
    public void setSessions(SessionStarts starts) {
        shown().plot().timeline().setSessions(starts);
        changed();
    }

    /** Marks these trades, and nothing else. */
    public void setTrades(List<TradeMark> trades) {
        shown().pane().trades().setTrades(trades);
        changed();
    }

    /** Marks these trades, which were placed on the shown bars, and nothing else. */
    public void setTrades(PlacedTrades trades) {
        shown().pane().trades().setTrades(trades);
        changed();
    }

    /** Marks one more fill. */
    public void addFill(FillMark fill) {
        shown().pane().trades().addFill(fill);
        changed();
    }

    /** Brings a trade into the middle, entry and exit in view, and highlights it. */
    public void moveTo(TradeMark trade) {
        Plot plot = shown().plot();
        PlotMoves.to(plot, trade.entryTime(), trade.exitTime(), expectedWidth());
        surface().invalidate();
    }

    @Override
    void hover(int bar) {
        PriceChart shown = chart;
        if (shown == null || shown.data().isEmpty()) {
            return;
        }
        int last = shown.data().size() - 1;
        int from = bar < 0 || bar > last ? last : bar;
        int to = bar < 0 ? last + 1 : Math.min(last + 1, from + surface().stride());
        read(from, BarReadOut.of(shown, from, to));
        for (LegendChip chip : chips) {
            chip.show(line -> shown.studies().text(chip.study(), line, to - 1));
        }
    }

    private void changed() {
        surface().invalidate();
    }

    private void arrangeChips() {
        chips.clear();
        PriceChart shown = chart;
        if (shown != null) {
            for (Study study : shown.studies().studies()) {
                LegendChip chip = new LegendChip(study, () -> removeByUser(study));
                chip.onChosen(onStudyChosen);
                chips.add(chip);
            }
        }
        header().arrange(chips);
        requestLayout();
    }

    private void removeByUser(Study study) {
        shown().studies().remove(study);
        arrangeChips();
        changed();
        onStudyRemoved.accept(study);
    }

    private PriceChart shown() {
        if (chart == null) {
            throw new IllegalStateException("setData comes first");
        }
        return chart;
    }
}
