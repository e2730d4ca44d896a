package alchemist.datalake.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

class DecimalScaleTest {

    @Test
    void randomDecimalsNeedTheDecimalsThatTheyAreWrittenWith() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            long digits = random.nextLong(1L << (1 + random.nextInt(50)));
            BigDecimal decimal =
                    new BigDecimal(BigInteger.valueOf(digits), random.nextInt(11))
                            .stripTrailingZeros();
            assertEquals(
                    Math.max(0, decimal.scale()),
                    DecimalScale.of(new double[] {decimal.doubleValue()}),
                    decimal::toString);
        }
    }

    @Test
    void theLargestScaleOfAllColumnsCounts() {
        assertEquals(3, DecimalScale.of(new double[] {1, 2.5}, new double[] {1.125, 4}));
        assertEquals(0, DecimalScale.of(new double[] {}, new double[] {}));
    }

    @Test
    void whatDecimalsCannotHoldIsNotStoredAsDecimals() {
        double[] none = {
            1.0 / 3, Math.PI, 1e-11, 1e16, 0.1 + 0.2, -0.0, Double.NaN, Double.POSITIVE_INFINITY
        };
        for (double value : none) {
            assertEquals(
                    DecimalScale.NONE, DecimalScale.of(new double[] {value}), () -> "" + value);
        }
    }
}
