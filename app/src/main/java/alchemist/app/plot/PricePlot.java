package alchemist.app.plot;

import alchemist.app.fx.Badges;
import alchemist.app.fx.View;
import alchemist.charts.ChartStyle;
import alchemist.charts.ChartView;
import alchemist.charts.FillMark;
import alchemist.charts.PlacedTrades;
import alchemist.charts.PriceLine;
import alchemist.charts.Study;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Draws a {@link PricePlotViewModel}. For the FX thread. */
public final class PricePlot extends View {

    private final PricePlotViewModel model;
    private final ChartView chart;
    private final Label synthetic = Badges.synthetic();
    private @Nullable PlotBars shown;
    private int fillsDrawn;
    private long looked;

    public PricePlot(PricePlotViewModel model, ChartStyle style) {
        this.model = model;
        chart = new ChartView(style);
        chart.setOnStudyRemoved(study -> of(study).ifPresent(model::remove));
        chart.setOnPriceLineMoved((line, price) -> model.marks().move(line, price));
        chart.addHeaderControl(synthetic);
    }

    /** Adds a control behind the legend. */
    public void addControl(Node control) {
        chart.addHeaderControl(control);
    }

    /** Called when the user chooses the name of an indicator, with the node that shows it. */
    public void setOnStudyChosen(BiConsumer<PlotStudy, Node> listener) {
        chart.setOnStudyChosen(
                (study, node) -> of(study).ifPresent(each -> listener.accept(each, node)));
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
        follow(model.marks().waitedProperty().subscribe(this::showWaited));
        follow(model.marks().lookProperty().subscribe(this::look));
        ListChangeListener<PlotStudy> studies = _ -> drawStudies();
        model.studies().addListener(studies);
        own(() -> model.studies().removeListener(studies));
        ListChangeListener<FillMark> fills = _ -> drawFills();
        model.marks().fills().addListener(fills);
        own(() -> model.marks().fills().removeListener(fills));
        drawStudies();
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
            chart.setSessions(CalendarSessions.of(bars.instrument()));
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

    private void showWaited(List<PriceLine> lines) {
        if (shown != null) {
            chart.setPriceLines(lines);
        }
    }

    private void look(PlotMarks.@Nullable Look look) {
        if (look != null && shown != null && look.turn() != looked) {
            looked = look.turn();
            chart.moveTo(PlotMarks.mark(look.trade()));
        }
    }

    /** Adds the studies that were computed; from the first that differs on, they are drawn anew. */
    private void drawStudies() {
        if (shown == null) {
            return;
        }
        List<Study> wanted =
                model.studies().stream()
                        .map(each -> each.studyProperty().get())
                        .filter(Objects::nonNull)
                        .toList();
        List<Study> drawn = chart.studies();
        int same = 0;
        while (same < Math.min(wanted.size(), drawn.size())
                && wanted.get(same).equals(drawn.get(same))) {
            same++;
        }
        drawn.subList(same, drawn.size()).forEach(chart::removeStudy);
        wanted.subList(same, wanted.size()).forEach(chart::addStudy);
    }

    private void drawFills() {
        List<FillMark> fills = model.marks().fills();
        if (shown == null || fills.size() < fillsDrawn) {
            return;
        }
        fills.subList(fillsDrawn, fills.size()).forEach(chart::addFill);
        fillsDrawn = fills.size();
    }

    private Optional<PlotStudy> of(Study study) {
        return model.studies().stream()
                .filter(each -> study.equals(each.studyProperty().get()))
                .findFirst();
    }
}
