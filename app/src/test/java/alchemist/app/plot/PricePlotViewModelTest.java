package alchemist.app.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.form.Shelf;
import alchemist.app.fx.Background;
import alchemist.app.fx.Pulse;
import alchemist.charts.FillMark;
import alchemist.charts.LineSeries;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;

import org.junit.jupiter.api.Test;

import java.util.List;

class PricePlotViewModelTest {

    private final Pulse pulse = Pulse.manual();
    private final PricePlotViewModel plot = new PricePlotViewModel(Background.direct(), pulse);
    private final BarSeries series = Shelf.wandering("SPY.ARCA", 500, 5);
    private final Instrument spy = InstrumentRegistry.assumed(series.instrument());

    @Test
    void anIndicatorIsTheMeanOfTheLastCloses() {
        plot.show(PlotBars.recorded(series, spy, false));
        plot.add(Studies.of("sma", "period", "20"));
        LineSeries line = line(0);
        assertEquals(500, line.size());
        assertTrue(Double.isNaN(line.value(18)));
        double sum = 0;
        for (int i = 81; i <= 100; i++) {
            sum += series.close(i);
        }
        assertEquals(sum / 20, line.value(100), 1e-12);
    }

    @Test
    void oneOfANameIsEnoughAndItCanBeRemoved() {
        plot.show(PlotBars.recorded(series, spy, false));
        plot.add(Studies.of("ema", "period", "9"));
        plot.add(Studies.of("ema", "period", "9"));
        plot.add(Studies.of("sma", "period", "9"));
        assertEquals(List.of("EMA(9)", "SMA(9)"), labels());
        plot.remove(plot.studies().getFirst());
        assertEquals(List.of("SMA(9)"), labels());
    }

    @Test
    void linesFollowTheBarsThatAreShown() {
        plot.add(Studies.of("sma", "period", "5"));
        plot.show(PlotBars.recorded(series, spy, false));
        assertEquals(500, line(0).size());
        BarSeries other = Shelf.wandering("SPY.ARCA", 60, 6);
        plot.show(PlotBars.recorded(other, spy, false));
        assertEquals(60, line(0).size());
    }

    @Test
    void liveBarsAndTheirLinesEqualTheRecordedOnes() {
        plot.show(PlotBars.live(spy, series.period(), false));
        plot.add(Studies.of("ema", "period", "12"));
        for (int i = 0; i < series.size(); i++) {
            plot.append(series.bar(i));
            if (i % 7 == 0) {
                pulse.fire();
            }
        }
        pulse.fire();
        PricePlotViewModel recorded = new PricePlotViewModel(Background.direct(), pulse);
        recorded.show(PlotBars.recorded(series, spy, false));
        recorded.add(Studies.of("ema", "period", "12"));
        PlotBars shown = plot.barsProperty().get();
        assertNotNull(shown);
        assertEquals(500, shown.data().size());
        for (int i = 0; i < 500; i++) {
            assertEquals(Studies.line(recorded, 0).value(i), line(0).value(i));
        }
        assertTrue(plot.grownProperty().get() < 80, "one batch per pulse");
    }

    @Test
    void anIndicatorAddedInTheMiddleCatchesUp() {
        plot.show(PlotBars.live(spy, series.period(), false));
        for (int i = 0; i < 100; i++) {
            plot.append(series.bar(i));
        }
        pulse.fire();
        plot.add(Studies.of("sma", "period", "3"));
        plot.append(series.bar(100));
        pulse.fire();
        double mean = (series.close(98) + series.close(99) + series.close(100)) / 3;
        assertEquals(mean, line(0).value(100), 1e-12);
    }

    @Test
    void anIndicatorOnALongLiveChartIsComputedInPortions() {
        BarSeries minutes = Shelf.wandering("SPY.ARCA", 12_000, 5);
        plot.show(PlotBars.live(spy, minutes.period(), false));
        for (int i = 0; i < minutes.size(); i++) {
            plot.append(minutes.bar(i));
        }
        pulse.fire();
        plot.add(Studies.of("sma", "period", "3"));
        assertEquals(0, line(0).size());
        pulse.fire();
        assertTrue(line(0).size() < 12_000, "not all in one frame");
        pulse.fire();
        pulse.fire();
        assertEquals(12_000, line(0).size());
    }

    @Test
    void aChangedIndicatorKeepsItsPlace() {
        plot.show(PlotBars.recorded(series, spy, false));
        plot.add(Studies.of("sma", "period", "20"));
        plot.add(Studies.of("ema", "period", "9"));
        plot.replace(plot.studies().getFirst(), Studies.of("sma", "period", "50"));
        assertEquals(List.of("SMA(50)", "EMA(9)"), labels());
    }

    @Test
    void aFillWaitsForItsBar() {
        plot.show(PlotBars.live(spy, series.period(), false));
        plot.append(series.bar(0));
        plot.addFill(fill(series.time(1)));
        pulse.fire();
        assertEquals(List.of(), plot.marks().fills());
        plot.append(series.bar(1));
        pulse.fire();
        assertEquals(List.of(new FillMark(series.time(1), 101.5, -20)), plot.marks().fills());
    }

    @Test
    void aFillWithoutABarIsMarkedAfterAMoment() {
        plot.show(PlotBars.live(spy, series.period(), false));
        plot.append(series.bar(0));
        plot.addFill(fill(series.time(1)));
        for (int i = 0; i < 5; i++) {
            pulse.fire();
        }
        assertEquals(1, plot.marks().fills().size());
    }

    @Test
    void askingTwiceForATradeMovesTwice() {
        var trade = Trades.one(spy, series);
        plot.marks().moveTo(trade);
        var first = plot.marks().lookProperty().get();
        plot.marks().moveTo(trade);
        var second = plot.marks().lookProperty().get();
        assertNotNull(first);
        assertNotNull(second);
        assertTrue(second.turn() > first.turn());
    }

    private Fill fill(long time) {
        return new Fill(1, 1, time, spy, Side.SELL, 20, 101.5, 0, "next-open");
    }

    private List<String> labels() {
        return plot.studies().stream().map(PlotStudy::label).toList();
    }

    private LineSeries line(int index) {
        return Studies.line(plot, index);
    }
}
