package alchemist.datalake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Fields read in one pass are those that Java reads. */
class NumberScannerTest {

    private final NumberScanner scanner = new NumberScanner(',');

    @Test
    void decimalsAreTheNearestDoubles() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            String text =
                    BigDecimal.valueOf(random.nextLong(999_999_999_999_999L), random.nextInt(15))
                            .toPlainString();
            line(text + ",x");
            double read = scanner.decimal();
            // Zeros in front make some longer than what is read in one pass.
            boolean exact = text.replace(".", "").length() <= 15;
            assertEquals(exact ? Double.parseDouble(text) : Double.NaN, read, text);
        }
    }

    @Test
    void wholeNumbersOfAnyLengthAreRead() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 100_000; i++) {
            long value = random.nextLong(1_000_000_000_000_000_000L) >>> random.nextInt(60);
            line(value + ",rest of the line");
            assertEquals(value, scanner.whole());
        }
    }

    @Test
    void fieldsFollowOneAnother() {
        line("17,1.5,anything,99,true");

        assertEquals(17, scanner.whole());
        assertEquals(1.5, scanner.decimal());
        scanner.skip();
        assertEquals(99, scanner.whole());
        assertEquals(19, scanner.position());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "-1,", "+1,", "1e5,", " 1,", "\"1\",", "1 ,", "1", "x,", "1..2,"})
    void whateverIsNotPlainIsLeftToOthers(String field) {
        line(field);
        assertEquals(-1, scanner.whole());
        line(field);
        assertTrue(Double.isNaN(scanner.decimal()));
    }

    @Test
    void aWholeNumberOfNineteenDigitsIsLeftToOthers() {
        line("1234567890123456789,");
        assertEquals(-1, scanner.whole());
    }

    @Test
    void noiseNeverLeadsBehindTheLine() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(30)];
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) "0123456789.,-e\n".charAt(random.nextInt(15));
            }
            scanner.line(bytes, 0, bytes.length);
            scanner.whole();
            scanner.decimal();
            scanner.skip();
            scanner.decimal();
            scanner.whole();
            assertTrue(scanner.position() >= 0);
        }
    }

    private void line(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        scanner.line(bytes, 0, bytes.length);
    }
}
