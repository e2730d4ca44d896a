package alchemist.datalake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;

class NumbersTest {

    @Test
    void randomDecimalsAreReadAsJavaReadsThem() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            String text =
                    BigDecimal.valueOf(
                                    random.nextLong() >> random.nextInt(64), random.nextInt(25) - 2)
                            .toString();
            assertEquals(bits(Double.parseDouble(text)), bits(parse(text)), text);
        }
    }

    @Test
    void everyDoubleReadsItsOwnText() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(bits(value), bits(parse(Double.toString(value))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "+1.5", "1.", ".5", "00012.50", "1e3", "1E-3", "-2.5e+10"})
    void usualFormsAreNumbers(String text) {
        assertEquals(bits(Double.parseDouble(text)), bits(parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "+.",
                "e5",
                "1e",
                "1e+",
                "1.2.3",
                "--1",
                "1-",
                "NaN",
                "Infinity",
                "1d",
                "1f",
                "0x10",
                "1_000",
                "1,5",
                "1 2",
                "１",
                "1e400"
            })
    void anythingElseIsNone(String text) {
        assertTrue(Double.isNaN(parse(text)), text);
    }

    private static double parse(String text) {
        byte[] bytes = ("x" + text + "y").getBytes(StandardCharsets.UTF_8);
        return Numbers.decimal(bytes, 1, bytes.length - 1);
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }
}
