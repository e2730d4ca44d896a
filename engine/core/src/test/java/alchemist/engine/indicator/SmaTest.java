package alchemist.engine.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.SplittableRandom;

class SmaTest {

    @Test
    void isReadyAtThePeriodthValueAndNotBefore() {
        Sma sma = new Sma(3);
        sma.update(1);
        sma.update(2);
        assertFalse(sma.isReady());
        assertTrue(Double.isNaN(sma.value()));
        sma.update(6);
        assertTrue(sma.isReady());
        assertEquals(3, sma.value());
    }

    /** The oracle adds up the window's doubles in exact decimals and rounds once. */
    @Test
    void theSumIsExactOnAMillionTwoDecimalPrices() {
        int period = 30;
        Sma sma = new Sma(period);
        SplittableRandom random = new SplittableRandom(5);
        double[] prices = new double[1_000_000];
        double price = 100;
        for (int i = 0; i < prices.length; i++) {
            price = Math.max(1, price + random.nextInt(-50, 51) / 100.0);
            prices[i] = Math.round(price * 100) / 100.0;
            sma.update(prices[i]);
            if (i >= period && i % 997 == 0) {
                assertEquals(exactMean(prices, i, period), sma.value(), 0.0, "at " + i);
            }
        }
    }

    @Test
    void aTieWithTheCloseDoesNotDependOnWhatCameBefore() {
        Sma fresh = new Sma(10);
        Sma worn = new Sma(10);
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 100_000; i++) {
            worn.update(random.nextInt(1, 1_000_000) / 100.0);
        }
        for (int i = 0; i < 10; i++) {
            fresh.update(100.01);
            worn.update(100.01);
        }
        assertEquals(fresh.value(), worn.value(), 0.0);
        assertEquals(100.01, worn.value(), 0.0);
    }

    @Test
    void aNaNPoisonsOnlyWhileItIsInTheWindow() {
        Sma sma = new Sma(2);
        sma.update(1);
        sma.update(Double.NaN);
        assertTrue(Double.isNaN(sma.value()));
        sma.update(3);
        assertTrue(Double.isNaN(sma.value()));
        sma.update(5);
        assertEquals(4, sma.value());
    }

    private static double exactMean(double[] prices, int last, int period) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = last - period + 1; i <= last; i++) {
            sum = sum.add(new BigDecimal(prices[i]));
        }
        return sum.doubleValue() / period;
    }
}
