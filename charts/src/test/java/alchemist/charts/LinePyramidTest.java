package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Random;

class LinePyramidTest {

    @Test
    void anyRangeHasTheExtremesOfItsKnownValues() {
        Random random = new Random(1);
        double[] values = new double[9_001];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(5) == 0 ? Double.NaN : random.nextGaussian();
        }
        LineSeries series = new LineSeries("x", values);
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(values.length);
            assertExtremes(values, from, from + random.nextInt(values.length - from), series);
        }
    }

    @Test
    void appendedValuesCount() {
        Random random = new Random(2);
        double[] values = random.doubles(3_000).toArray();
        LineSeries series = new LineSeries("x", new double[0]);
        for (int i = 0; i < values.length; i++) {
            series.append(values[i]);
            assertExtremes(values, random.nextInt(i + 1), i + 1, series);
        }
    }

    @Test
    void nothingIsKnownOutsideTheValues() {
        LineSeries series = new LineSeries("x", new double[] {1, 2});
        assertEquals(Double.NaN, series.value(-1));
        assertEquals(Double.NaN, series.value(2));
        Extremes extremes = new Extremes();
        series.extremes(2, 5_000, extremes);
        assertEquals(Double.NaN, extremes.low());
    }

    private static void assertExtremes(double[] values, int from, int to, LineSeries series) {
        double low = Double.NaN;
        double high = Double.NaN;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i])) {
                low = Double.isNaN(low) ? values[i] : Math.min(low, values[i]);
                high = Double.isNaN(high) ? values[i] : Math.max(high, values[i]);
            }
        }
        Extremes extremes = new Extremes();
        series.extremes(from, to, extremes);
        assertEquals(low, extremes.low());
        assertEquals(high, extremes.high());
    }
}
