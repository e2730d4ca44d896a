package alchemist.app.plot;

import alchemist.app.fx.Badges;
import alchemist.app.fx.View;
import alchemist.charts.ChartStyle;
import alchemist.charts.ChartView;
import alchemist.charts.FillMark;
import alchemist.charts.LineSeries;
import alchemist.charts.PlacedTrades;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Draws a {@link PricePlotViewModel}. For the FX thread. */
public final class PricePlot extends View {

    private final PricePlotViewModel model;
    private final ChartView chart;
    private final Label synthetic = Badges.synthetic();
    private final List<LineSeries> drawn = new ArrayList<>();
    private @Nullable PlotBars shown;
    private int fillsDrawn;
    private long looked;

    public PricePlot(PricePlotViewModel model, ChartStyle style) {
        this.model = model;
        chart = new ChartView(style);
        chart.setOnOverlayRemoved(this::removedByUser);
        chart.addHeaderControl(synthetic);
    }

    /** Adds a control behind the legend. */
    public void addControl(Node control) {
        chart.addHeaderControl(control);
    }

    @Override
    protected Node build() {
        return chart;
    }

    @Override
    protected void activate() {
        follow(model.barsProperty().subscribe(this::showBars));
        follow(model.grownProperty().subscribe(_ -> grow()));
        follow(model.marks().placedProperty().subscribe(this::showTrades));
        follow(model.marks().lookProperty().subscribe(this::look));
        ListChangeListener<PlotLine> lines = _ -> drawLines();
        model.lines().addListener(lines);
        own(() -> model.lines().removeListener(lines));
        ListChangeListener<FillMark> fills = _ -> drawFills();
        model.marks().fills().addListener(fills);
        own(() -> model.marks().fills().removeListener(fills));
        drawLines();
        drawFills();
    }

    private void follow(Subscription subscription) {
        own(subscription::unsubscribe);
    }

    private void showBars(@Nullable PlotBars bars) {
        if (bars != null && shown != null && bars.data() == shown.data()) {
            return;
        }
        shown = bars;
        drawn.clear();
        fillsDrawn = 0;
        boolean invented = bars != null && bars.synthetic();
        synthetic.setVisible(invented);
        if (bars == null) {
            chart.showEmpty("No bars yet.");
        } else {
            chart.setData(
                    bars.data(),
                    bars.title(),
                    bars.instrument().zone(),
                    bars.instrument().priceDecimals());
        }
    }

    private void grow() {
        if (shown != null) {
            chart.grown();
        }
    }

    private void showTrades(@Nullable PlacedTrades trades) {
        if (shown != null) {
            if (trades == null) {
                chart.setTrades(List.of());
            } else {
                chart.setTrades(trades);
            }
            fillsDrawn = 0;
            drawFills();
        }
    }

    private void look(PlotMarks.@Nullable Look look) {
        if (look != null && shown != null && look.turn() != looked) {
            looked = look.turn();
            chart.moveTo(PlotMarks.mark(look.trade()));
        }
    }

    /** Adds the lines that were computed; starts anew when others have gone. */
    private void drawLines() {
        if (shown == null) {
            return;
        }
        List<LineSeries> wanted = new ArrayList<>();
        for (PlotLine line : model.lines()) {
            LineSeries series = line.seriesProperty().get();
            if (series != null) {
                wanted.add(series);
            }
        }
        if (wanted.size() < drawn.size() || !wanted.subList(0, drawn.size()).equals(drawn)) {
            drawn.forEach(line -> chart.removeOverlay(line.label()));
            drawn.clear();
        }
        wanted.subList(drawn.size(), wanted.size()).forEach(chart::addOverlay);
        drawn.clear();
        drawn.addAll(wanted);
    }

    private void drawFills() {
        List<FillMark> fills = model.marks().fills();
        if (shown == null || fills.size() < fillsDrawn) {
            return;
        }
        fills.subList(fillsDrawn, fills.size()).forEach(chart::addFill);
        fillsDrawn = fills.size();
    }

    private void removedByUser(LineSeries series) {
        drawn.remove(series);
        model.lines().stream()
                .filter(line -> line.seriesProperty().get() == series)
                .findFirst()
                .ifPresent(model::remove);
    }
}
