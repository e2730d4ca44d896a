package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class DrawdownTest {

    @Test
    void measuresTheLossAgainstTheHighestValueSoFar() {
        double[] equity = {100, 90, 120, 60, 120, 150};
        assertArrayEquals(new double[] {0, -10, 0, -50, 0, 0}, Drawdown.of(equity), 1e-12);
    }

    @Test
    void isUnknownWhileTheAccountHasNothing() {
        assertArrayEquals(
                new double[] {Double.NaN, 0, -100}, Drawdown.of(new double[] {0, 10, 0}), 1e-12);
    }
}
