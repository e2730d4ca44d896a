package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OhlcDataTest {

    @Test
    void theGivenColumnsAreNeverWritten() {
        long[] time = {1, 2};
        double[][] columns = new double[5][];
        for (int i = 0; i < 5; i++) {
            columns[i] = new double[] {10, 11};
        }
        OhlcData data = OhlcData.of(time, columns);
        data.replaceLast(new OhlcBar(2, 1, 2, 0, 1, 5));
        data.append(new OhlcBar(3, 4, 5, 3, 4, 6));
        data.replaceLast(new OhlcBar(3, 7, 8, 6, 7, 9));
        assertArrayEquals(new long[] {1, 2}, time);
        for (double[] column : columns) {
            assertArrayEquals(new double[] {10, 11}, column);
        }
        assertEquals(new OhlcBar(2, 1, 2, 0, 1, 5), data.bar(1));
        assertEquals(new OhlcBar(3, 7, 8, 6, 7, 9), data.bar(2));
    }

    @Test
    void aTimeIsFoundInTheBarWhoseWindowHoldsIt() {
        OhlcData data = BarsFixture.data(10);
        assertEquals(-1, data.indexAtOrBefore(BarsFixture.OPEN - 1));
        assertEquals(0, data.indexAtOrBefore(BarsFixture.OPEN));
        assertEquals(0, data.indexAtOrBefore(BarsFixture.OPEN + BarsFixture.MINUTE - 1));
        assertEquals(9, data.indexAtOrBefore(Long.MAX_VALUE));
    }

    @Test
    void barsOutOfOrderAreRefused() {
        OhlcData data = BarsFixture.data(10);
        OhlcBar last = data.bar(9);
        assertThrows(IllegalArgumentException.class, () -> data.append(last));
        assertThrows(IllegalArgumentException.class, () -> data.replaceLast(data.bar(8)));
        assertThrows(
                IllegalArgumentException.class, () -> OhlcData.of(new long[2], new double[5][1]));
    }
}
