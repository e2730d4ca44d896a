package alchemist.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 | 1234567.891 | 1,234,567.89
                    2 | -0.5        | −0.50
                    2 | -0.001      | 0.00
                    5 | 1.10785     | 1.10785
                    0 | 46319       | 46,319
                    2 | NaN         | –
                    2 | Infinity    | –
                    2 | 1.5E300     | 1.5E300
                    """)
    void pricesAreWrittenWithTheirDecimals(int decimals, double value, String expected) {
        assertEquals(expected, new NumberText(decimals).of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "950, 950",
        "999.7, 1K",
        "12345, 12.3K",
        "4560000, 4.56M",
        "6000000000, 6B",
        "-1500, −1.5K",
        "1E300, 1E300",
        "NaN, –"
    })
    void volumesOnAnAxisAreShort(double value, String expected) {
        assertEquals(expected, NumberText.compact(value));
    }

    @Test
    void ticksOfWholeNumbersHaveNoDecimals() {
        NumberText text = new NumberText(2, " %");
        assertEquals("−20 %", text.tick(-20, 10));
        assertEquals("−2.50 %", text.tick(-2.5, 2.5));
    }

    @Test
    void quantitiesKeepTheDecimalsTheyHave() {
        assertEquals("1,000", NumberText.quantity(1000));
        assertEquals("0.015", NumberText.quantity(0.015));
    }
}
