package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BucketsTest {

    @Test
    void fewBarsStandForThemselves() {
        Viewport viewport = viewport(1_000, 100);
        Buckets buckets = Buckets.over(viewport, 600);
        assertEquals(1, buckets.stride());
        assertEquals(1_000, buckets.to(buckets.count() - 1));
    }

    @Test
    void manyBarsArePutTogetherWithoutGapsOrOverlaps() {
        Viewport viewport = viewport(10_000_000, 123_456);
        viewport.pan(-4_321_987.3);
        Buckets buckets = Buckets.over(viewport, 600);
        assertTrue(buckets.count() <= 602, buckets.count() + " buckets");
        assertTrue(buckets.from(0) <= viewport.first() + 0.5);
        assertTrue(buckets.to(buckets.count() - 1) >= viewport.last() - 0.5);
        for (int i = 1; i < buckets.count(); i++) {
            assertEquals(buckets.to(i - 1), buckets.from(i));
        }
    }

    @Test
    void draggingDoesNotRegroupBars() {
        Viewport viewport = viewport(1_000_000, 5_000);
        viewport.pan(-100_000);
        for (int i = 0; i < 100; i++) {
            viewport.pan(3.7);
            Buckets buckets = Buckets.over(viewport, 600);
            assertEquals(0, buckets.from(0) % buckets.stride());
            assertEquals(9, buckets.stride());
        }
    }

    @Test
    void wideningAddsANeighbourWhereThereIsOne() {
        Viewport viewport = viewport(1_000, 100);
        viewport.center(500);
        Buckets inside = Buckets.over(viewport, 600);
        assertEquals(inside.count() + 2, inside.widened().count());
        viewport.fit();
        Buckets all = Buckets.over(viewport, 600);
        assertEquals(all.count(), all.widened().count());
        Buckets none = Buckets.over(viewport(0, 100), 600);
        assertEquals(0, none.widened().count());
    }

    private static Viewport viewport(int size, double shown) {
        Viewport viewport = new Viewport();
        viewport.reset(size, shown);
        return viewport;
    }
}
