package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.charts.jfree.Frame;
import alchemist.charts.jfree.Layer.CandleLayer;
import alchemist.charts.jfree.Layer.Mark;
import alchemist.charts.jfree.Layer.MarkLayer;
import alchemist.charts.jfree.PaneFrame;

import org.junit.jupiter.api.Test;

import java.awt.Rectangle;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class MarkPlacementTest {

    private final Look look = new Look(ChartStyle.dark(), 1);
    private final OhlcData data = BarsFixture.data(400);
    private final Plot plot = Plots.price(data, ZoneOffset.UTC, 2);
    private final PricePane pane = Plots.pricePane(plot);

    @Test
    void boughtStandsBelowTheBarAndSoldAbove() {
        plot.viewport().reset(400, 60);
        pane.trades().setTrades(List.of(BarsFixture.trade(data, 370, 390, 100)));
        MarkLayer layer = marks();
        assertEquals(2, layer.marks().size());
        assertEquals(1, layer.links().size());
        Mark bought = layer.marks().getFirst();
        Mark sold = layer.marks().getLast();
        assertTrue(bought.bought() && bought.y() > row(data.bar(370).low()));
        assertTrue(!sold.bought() && sold.y() < row(data.bar(390).high()));
        assertEquals("100", bought.text());
        assertEquals(row(data.close(370)), bought.dotY(), "the exact price");
    }

    @Test
    void quantitiesCoverNeitherCandlesNorEachOther() {
        plot.viewport().reset(400, 90);
        List<TradeMark> trades = new ArrayList<>();
        for (int i = 300; i < 398; i += 3) {
            trades.add(BarsFixture.trade(data, i, i + 1, 12_345));
        }
        pane.trades().setTrades(trades);
        List<Rectangle> texts = new ArrayList<>();
        for (Mark mark : marks().marks()) {
            if (!mark.text().isEmpty()) {
                texts.add(box(mark));
            }
        }
        assertFalse(texts.isEmpty());
        for (Rectangle text : texts) {
            assertTrue(texts.stream().noneMatch(t -> !t.equals(text) && t.intersects(text)));
            assertTrue(candles().stream().noneMatch(text::intersects), text.toString());
        }
    }

    @Test
    void fillsWithinOneBucketBecomeOneMarkPerSide() {
        for (int i = 0; i < 5; i++) {
            pane.trades().addFill(new FillMark(data.time(200), 100 + i, 10));
            pane.trades().addFill(new FillMark(data.time(200), 100 + i, -4));
        }
        plot.viewport().reset(400, 60);
        plot.viewport().center(200);
        List<Mark> marks = marks().marks();
        assertEquals(2, marks.size());
        assertEquals("50", marks.getFirst().text());
        assertEquals("20", marks.getLast().text());
    }

    @Test
    void marksOutsideTheViewAreLeftOutButLinesCrossIt() {
        pane.trades()
                .setTrades(
                        List.of(
                                BarsFixture.trade(data, 10, 20, 1),
                                BarsFixture.trade(data, 100, 390, -1),
                                new TradeMark(0, 1, 1, 1, 5, 0),
                                new TradeMark(Long.MAX_VALUE - 1, 1, Long.MAX_VALUE, 1, 5, 0)));
        plot.viewport().reset(400, 50);
        plot.viewport().center(200);
        MarkLayer layer = marks();
        assertTrue(layer.marks().isEmpty());
        assertEquals(1, layer.links().size());
    }

    @Test
    void thousandsOfFillsShrinkToDashes() {
        OhlcData many = BarsFixture.data(20_000);
        Plot wide = Plots.price(many, ZoneOffset.UTC, 2);
        for (int i = 0; i < 20_000; i++) {
            Plots.pricePane(wide).trades().addFill(new FillMark(many.time(i), 100, i % 2 * 2 - 1));
        }
        wide.viewport().reset(20_000, 20_000);
        wide.viewport().fit();
        List<Mark> marks = marksOf(wide).marks();
        assertTrue(marks.size() <= 1_200, marks.size() + " marks");
        assertTrue(marks.stream().allMatch(mark -> mark.size() <= 2 && mark.text().isEmpty()));
    }

    private List<Rectangle> candles() {
        List<Rectangle> candles = new ArrayList<>();
        PaneFrame drawn = frame(plot).panes().getFirst();
        CandleLayer layer = (CandleLayer) drawn.layers().getFirst();
        for (int i = 0; i < layer.bars().x().length; i++) {
            double share = (layer.bars().x()[i] - plot.viewport().first()) / plot.viewport().span();
            int x = (int) Math.round(share * drawn.plot().width);
            int top = row(layer.bars().high()[i]);
            candles.add(new Rectangle(x, top, 1, row(layer.bars().low()[i]) - top));
        }
        return candles;
    }

    private Rectangle box(Mark mark) {
        // Digits reach three quarters of a line above the base line.
        int height = look.numbers().height() * 3 / 4;
        int width = look.numbers().of(mark.text());
        return new Rectangle(mark.textX(), mark.textY() - height, width, height);
    }

    private int row(double value) {
        PaneFrame drawn = frame(plot).panes().getFirst();
        return drawn.plot().y + (int) Math.round(drawn.scale().share(value) * drawn.plot().height);
    }

    private MarkLayer marks() {
        return marksOf(plot);
    }

    private MarkLayer marksOf(Plot of) {
        return (MarkLayer) frame(of).panes().getFirst().layers().getLast();
    }

    private Frame frame(Plot of) {
        return of.frame(new FrameSize(1_200, 700), look);
    }
}
