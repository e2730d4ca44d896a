package alchemist.engine.indicator.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.RollingSum;
import alchemist.engine.indicator.average.Wma;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** The oracle computes with exact decimals and rounds once. */
class ExactStatisticsTest {

    private static final int PERIOD = 30;

    @Test
    void aRollingSumIsExactOnAMillionTwoDecimalPrices() {
        double[] prices = prices(1_000_000, 100);
        check(prices, new RollingSum(PERIOD), 0, i -> sum(prices, i).doubleValue());
    }

    @Test
    void aWeightedAverageIsExactOnAMillionTwoDecimalPrices() {
        double[] prices = prices(1_000_000, 100);
        check(
                prices,
                new Wma(PERIOD),
                0,
                i -> weighted(prices, i).doubleValue() / (PERIOD * (PERIOD + 1) / 2.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 100, 1e6, 1e9})
    void theDeviationKeepsItsDigitsAtAnyPrice(double level) {
        double[] prices = prices(100_000, level);
        check(prices, new StandardDeviation(PERIOD), 1e-10, i -> deviation(prices, i));
    }

    @Test
    void equalPricesAfterALongHistoryHaveNoDeviation() {
        StandardDeviation deviation = new StandardDeviation(PERIOD);
        for (double price : prices(100_000, 100)) {
            deviation.update(price);
        }
        for (int i = 0; i < PERIOD; i++) {
            deviation.update(100.01);
        }
        assertEquals(0, deviation.value(), 0.0);
    }

    private static void check(
            double[] prices,
            PriceIndicator indicator,
            double relative,
            IntToDoubleFunction oracle) {
        for (int i = 0; i < prices.length; i++) {
            indicator.update(prices[i]);
            if (i >= PERIOD && i % 997 == 0) {
                double expected = oracle.applyAsDouble(i);
                assertEquals(expected, indicator.value(), relative * expected, "at " + i);
            }
        }
    }

    private static double[] prices(int n, double level) {
        SplittableRandom random = new SplittableRandom(5);
        double[] prices = new double[n];
        long cents = Math.round(level * 100) + 50_000;
        for (int i = 0; i < n; i++) {
            cents = Math.max(100, cents + random.nextInt(-50, 51));
            prices[i] = cents / 100.0;
        }
        return prices;
    }

    private static BigDecimal sum(double[] prices, int last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = last - PERIOD + 1; i <= last; i++) {
            sum = sum.add(new BigDecimal(prices[i]));
        }
        return sum;
    }

    private static BigDecimal weighted(double[] prices, int last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 1; k <= PERIOD; k++) {
            BigDecimal price = new BigDecimal(prices[last - PERIOD + k]);
            sum = sum.add(price.multiply(BigDecimal.valueOf(k)));
        }
        return sum;
    }

    private static double deviation(double[] prices, int last) {
        MathContext digits = new MathContext(60);
        BigDecimal mean = sum(prices, last).divide(BigDecimal.valueOf(PERIOD), digits);
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = last - PERIOD + 1; i <= last; i++) {
            squares = squares.add(new BigDecimal(prices[i]).subtract(mean).pow(2));
        }
        return squares.divide(BigDecimal.valueOf(PERIOD), digits).sqrt(digits).doubleValue();
    }
}
