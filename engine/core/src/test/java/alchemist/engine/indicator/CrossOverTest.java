package alchemist.engine.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CrossOverTest {

    @Test
    void theFirstPairIsNoCross() {
        assertEquals(0, new CrossOver().update(2, 1));
    }

    @Test
    void touchingAndDrawingLevelIsNoCross() {
        CrossOver cross = new CrossOver();
        assertEquals(0, cross.update(2, 1));
        assertEquals(0, cross.update(1, 1));
        assertEquals(0, cross.update(2, 1));
    }

    @Test
    void aCrossOverATieCountsOnceItIsThrough() {
        CrossOver cross = new CrossOver();
        assertEquals(0, cross.update(1, 2));
        assertEquals(0, cross.update(2, 2));
        assertEquals(1, cross.update(3, 2));
        assertEquals(0, cross.update(4, 2));
        assertEquals(-1, cross.update(1, 2));
    }
}
