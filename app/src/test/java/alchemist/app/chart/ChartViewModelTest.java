package alchemist.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.form.Shelf;
import alchemist.app.fx.Background;
import alchemist.app.fx.Job;
import alchemist.app.fx.Pulse;
import alchemist.app.plot.PlotBars;
import alchemist.app.plot.Trades;
import alchemist.engine.account.Trade;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

class ChartViewModelTest {

    private static final InstrumentId SPY = InstrumentId.parse("SPY.ARCA");

    private final BarSeries minutes = Shelf.wandering("SPY.ARCA", 300, 1);
    private final Shelf shelf =
            new Shelf()
                    .with(minutes, true)
                    .with(Shelf.wandering("SPY.ARCA", BarPeriod.ONE_DAY, 50, 2), false);
    private final List<Runnable> waiting = new ArrayList<>();
    private final ChartViewModel chart = new ChartViewModel(shelf, new Waiting(), Pulse.manual());

    @Test
    void itIsEmptyThenLoadingThenShown() {
        assertInstanceOf(ChartFace.Empty.class, chart.faceProperty().get());
        chart.open(SPY, BarPeriod.ONE_MINUTE);
        assertInstanceOf(ChartFace.Loading.class, chart.faceProperty().get());
        assertEquals("SPY.ARCA 1m", chart.titleProperty().get());
        work();
        assertInstanceOf(ChartFace.Shown.class, chart.faceProperty().get());
        PlotBars bars = chart.plot().barsProperty().get();
        assertNotNull(bars);
        assertEquals(300, bars.data().size());
        assertTrue(bars.synthetic());
        assertEquals("SPY.ARCA · 1m", bars.title());
        assertEquals(2, chart.periods().size());
    }

    @Test
    void onlyThePeriodThatIsInventedIsMarked() {
        chart.open(SPY, BarPeriod.ONE_DAY);
        work();
        PlotBars bars = chart.plot().barsProperty().get();
        assertNotNull(bars);
        assertEquals(false, bars.synthetic());
    }

    @Test
    void whatCantBeReadSaysWhy() {
        chart.open(InstrumentId.parse("NO.ARCA"), BarPeriod.ONE_MINUTE);
        work();
        var failed = assertInstanceOf(ChartFace.Failed.class, chart.faceProperty().get());
        assertEquals("NO.ARCA 1m can't be shown", failed.problem().what());
        assertEquals("The lake has no 1m bars of NO.ARCA.", failed.problem().why());
    }

    @Test
    void tradesAskedForWhileLoadingAppearWithTheBars() {
        Trade trade = Trades.one(InstrumentRegistry.assumed(SPY), minutes);
        chart.open(SPY, BarPeriod.ONE_MINUTE);
        chart.showTrades(List.of(trade));
        chart.moveTo(trade);
        assertNull(chart.plot().marks().lookProperty().get());
        work();
        assertEquals(List.of(trade), chart.plot().marks().tradesProperty().get());
        var look = chart.plot().marks().lookProperty().get();
        assertNotNull(look);
        assertEquals(trade, look.trade());
    }

    @Test
    void cancelGoesBackToWhatWasThere() {
        chart.open(SPY, BarPeriod.ONE_MINUTE);
        chart.cancel();
        assertInstanceOf(ChartFace.Empty.class, chart.faceProperty().get());
    }

    @Test
    void aSessionFeedsALiveChart() {
        Pulse pulse = Pulse.manual();
        ChartViewModel live = new ChartViewModel(shelf, Background.direct(), pulse);
        live.openLive(InstrumentRegistry.assumed(SPY), BarPeriod.ONE_MINUTE, true);
        assertEquals("SPY.ARCA 1m paper", live.titleProperty().get());
        for (int i = 0; i < 100; i++) {
            live.append(minutes.bar(i));
        }
        pulse.fire();
        PlotBars bars = live.plot().barsProperty().get();
        assertNotNull(bars);
        assertEquals(100, bars.data().size());
        live.close();
        live.append(minutes.bar(100));
        pulse.fire();
        assertEquals(100, bars.data().size());
    }

    private void work() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private final class Waiting implements Background {
        @Override
        public <T> Job run(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> Background.direct().run(task, done, failed));
            return new Job() {
                @Override
                public void cancel() {}

                @Override
                public boolean isRunning() {
                    return true;
                }
            };
        }
    }
}
