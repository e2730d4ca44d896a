package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ViewportTest {

    private final Viewport viewport = new Viewport();

    @Test
    void startsAtTheLastBarsWithALittleRoomOnTheRight() {
        viewport.reset(10_000, 150);
        assertEquals(150, viewport.span());
        assertTrue(viewport.holds(9_999));
        assertTrue(viewport.last() > 9_999.5 && viewport.last() < 10_010);
    }

    @Test
    void zoomingLeavesTheBarAtTheMouseWhereItIs() {
        viewport.reset(10_000, 150);
        viewport.pan(-4_000);
        double before = viewport.first() + 0.3 * viewport.span();
        viewport.zoom(2.5, 0.3);
        assertEquals(375, viewport.span(), 1e-9);
        assertEquals(before, viewport.first() + 0.3 * viewport.span(), 1e-9);
        viewport.zoom(1 / 2.5, 0.3);
        assertEquals(150, viewport.span(), 1e-9);
    }

    @Test
    void halfOfThePlotStaysOnBarsHoweverFarOneDrags() {
        Random random = new Random(3);
        for (int size : new int[] {0, 1, 2, 60, 5_000}) {
            viewport.reset(size, 150);
            for (int i = 0; i < 500; i++) {
                viewport.pan(random.nextGaussian() * size);
                viewport.zoom(Math.exp(random.nextGaussian()), random.nextDouble());
                double covered =
                        Math.min(viewport.last(), size - 0.5) - Math.max(viewport.first(), -0.5);
                double needed = Math.min(size, viewport.span() / 2);
                assertTrue(covered >= needed - 1e-6, size + ": " + covered + " of " + needed);
                assertTrue(viewport.span() >= Viewport.SMALLEST_SPAN);
            }
        }
    }

    @Test
    void fittingShowsEveryBar() {
        viewport.reset(5_849, 150);
        viewport.fit();
        assertTrue(viewport.holds(-0.5) && viewport.holds(5_848.5));
    }

    @Test
    void oneBarStaysNarrow() {
        viewport.reset(1, 1);
        assertTrue(viewport.span() >= 30);
        assertTrue(viewport.holds(0));
    }

    @Test
    void newBarsAreFollowedWhileTheLastOneIsInView() {
        viewport.reset(1_000, 100);
        double first = viewport.first();
        viewport.grow(1_001);
        assertEquals(first + 1, viewport.first());
        viewport.pan(-300);
        first = viewport.first();
        viewport.grow(1_002);
        assertEquals(first, viewport.first());
    }

    @Test
    void aChartThatStartsEmptyShowsItsFirstBars() {
        viewport.reset(0, 150);
        for (int size = 1; size < 400; size++) {
            viewport.grow(size);
            assertTrue(viewport.holds(size - 1), "bar " + size);
        }
    }

    @Test
    void revealingMovesNoFurtherThanNeeded() {
        viewport.reset(1_000, 100);
        viewport.center(500);
        double first = viewport.first();
        viewport.reveal(520);
        assertEquals(first, viewport.first());
        viewport.reveal(600);
        assertEquals(600.5, viewport.last(), 1e-9);
        viewport.reveal(10);
        assertEquals(9.5, viewport.first(), 1e-9);
    }

    @Test
    void aChartThatBeginsWithNoBarsWidensUntilItShowsWhatWasWanted() {
        Viewport viewport = new Viewport();
        viewport.reset(0, 150);
        for (int bars = 1; bars <= 1000; bars += 37) {
            viewport.grow(bars);
        }
        assertEquals(150, viewport.span(), 1e-9);
        viewport.zoom(0.2, 1);
        double zoomed = viewport.span();
        viewport.grow(1100);
        assertEquals(zoomed, viewport.span(), 1e-9);
    }
}
