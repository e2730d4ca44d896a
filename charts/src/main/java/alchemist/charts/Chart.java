package alchemist.charts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What all charts share: a header line, the plot, and the faces that stand in for it while there is
 * nothing to plot. FX thread only.
 *
 * <p>Mouse: the wheel zooms at the pointer, dragging pans, dragging an axis stretches it, dragging
 * the price of an order moves it, a double-click on an axis fits it. Keys: arrows left and right
 * step bar by bar (with Shift ten), up and down zoom, Home and End go to the ends, G asks for a
 * date, F shows everything, Esc clears.
 */
public abstract sealed class Chart extends Region permits ChartView, LineChartView {

    private static final double ASSUMED_WIDTH = 1_000;

    private final ChartStyle style;
    private final ChartHeader header = new ChartHeader();
    private final PlotSurface surface;
    private final ChartFace face = new ChartFace();
    private final GoToField goTo;

    Chart(ChartStyle style) {
        this.style = style;
        surface = new PlotSurface(style);
        goTo = new GoToField(this::moveTo, surface::requestFocus);
        getStyleClass().add("trading-chart");
        setStyle(Stylesheet.variables(style.palette()));
        getChildren().addAll(surface, header, face, goTo);
        surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        surface.setOnHover(this::hover);
        new MouseControl(surface).install();
        new KeyControl(surface, this::askForDate).install();
        showEmpty("No data yet.");
    }

    /** Shows progress instead of the chart; {@code cancel} is offered as a button. */
    public final void showLoading(String sentence, @Nullable Runnable cancel) {
        face.loading(sentence, cancel);
        showFace(true);
    }

    /** Progress of loading from 0 to 1; negative when unknown. */
    public final void setProgress(double share) {
        face.progress(share);
    }

    /** Says in one sentence why there is nothing to see. */
    public final void showEmpty(String sentence) {
        face.empty(sentence, null);
        showFace(true);
    }

    /** Says in one sentence why there is nothing to see, with the button that changes it. */
    public final void showEmpty(String sentence, String action, Runnable onAction) {
        face.empty(sentence, ChartFace.button(action, onAction));
        showFace(true);
    }

    /**
     * Says what went wrong and what to do next.
     *
     * @param details what <i>Copy details</i> puts on the clipboard; empty for none
     */
    public final void showError(String sentence, String details) {
        face.error(sentence, details);
        showFace(true);
    }

    /** Back to the chart, after loading or an error. Setting data does this too. */
    public final void showChart() {
        showFace(false);
    }

    /** Adds a control to the header behind the legend, for example an <i>+ Indicator</i> button. */
    public final void addHeaderControl(Node control) {
        header.addExtra(control);
        requestLayout();
    }

    /** Shows all there is. */
    public final void showAll() {
        Plot plot = surface.plot();
        if (plot != null) {
            plot.viewport().fit();
            plot.panes().forEach(pane -> pane.window().release());
            surface.invalidate();
        }
    }

    /** Moves by a share of the visible bars, to later ones when positive. */
    public final void pan(double share) {
        Plot plot = surface.plot();
        if (plot != null) {
            plot.viewport().pan(share * plot.viewport().span());
            surface.invalidate();
        }
    }

    /** Shows {@code factor} times as many bars around the middle. */
    public final void zoom(double factor) {
        Plot plot = surface.plot();
        if (plot != null) {
            plot.viewport().zoom(factor, 0.5);
            surface.invalidate();
        }
    }

    /** Brings the bar at a time into the middle and highlights it. Epoch nanoseconds UTC. */
    public final void moveTo(long time) {
        Plot plot = surface.plot();
        if (plot != null) {
            PlotMoves.to(plot, time, time, expectedWidth());
            surface.invalidate();
        }
    }

    /** Focuses the plot, which is what takes the keys. */
    @Override
    public final void requestFocus() {
        surface.requestFocus();
    }

    /** How often the chart image has been painted; moving the mouse over it doesn't count up. */
    public final int redraws() {
        return surface.image().redraws();
    }

    /** How long the last painting of the chart image took. */
    public final long lastDrawNanos() {
        return surface.image().lastDrawNanos();
    }

    /** Draws again: after values of a series have been appended directly. */
    public final void refresh() {
        surface.invalidate();
    }

    @Override
    public final String getUserAgentStylesheet() {
        return Stylesheet.url();
    }

    final void setPlot(String title, Plot plot) {
        header.setTitle(title);
        header.readOut().clear();
        surface.setPlot(plot);
        surface.setAccessibleText(title);
        hover(-1);
        showFace(false);
    }

    /** Before the first layout there is no width yet. */
    final double expectedWidth() {
        return getWidth() > 0 ? getWidth() : ASSUMED_WIDTH;
    }

    final PlotSurface surface() {
        return surface;
    }

    final ChartHeader header() {
        return header;
    }

    final ChartStyle style() {
        return style;
    }

    /** The bar to be read out has changed; -1 for none, the last one is shown then. */
    abstract void hover(int bar);

    /** Shows, and tells assistive technology, what there is at a bar. */
    final void read(int bar, List<ReadOut.Field> fields) {
        header.readOut().show(fields);
        surface.setAccessibleText(header.title() + ", " + said(bar, fields));
        double before = header.getHeight();
        if (before != header.heightFor(getWidth())) {
            requestLayout();
        }
    }

    private String said(int bar, List<ReadOut.Field> fields) {
        Plot plot = surface.plot();
        String time = plot == null ? "" : plot.timeline().describe(bar);
        return fields.stream()
                .map(field -> field.name() + " " + field.value())
                .collect(Collectors.joining(", ", time + ", ", ""));
    }

    @Override
    protected void layoutChildren() {
        double top = header.heightFor(getWidth());
        header.resizeRelocate(0, 0, getWidth(), top);
        header.layout();
        surface.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
        surface.layout();
        face.resizeRelocate(0, 0, getWidth(), getHeight());
        goTo.place(getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 450;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 100;
    }

    private void showFace(boolean shown) {
        face.setVisible(shown);
        surface.setVisible(!shown);
        header.setVisible(!shown);
        goTo.close();
        surface.invalidate();
    }

    private void askForDate() {
        Plot plot = surface.plot();
        if (plot != null) {
            goTo.open(plot.timeline());
        }
    }
}
