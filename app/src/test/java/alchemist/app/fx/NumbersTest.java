package alchemist.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;

class NumbersTest {

    @Test
    void unknownIsADashEverywhere() {
        assertEquals("–", Numbers.price(Double.NaN, 2));
        assertEquals("–", Numbers.signedMoney(Double.NaN));
        assertEquals("–", Numbers.percent(Double.NaN));
        assertEquals("–", Numbers.compact(Double.NaN));
        assertEquals("–", Numbers.quantity(Double.NaN, 0));
        assertEquals("–", Times.minute(Long.MIN_VALUE, ZoneId.of("UTC")));
    }

    @Test
    void pricesHaveTheDecimalsOfTheInstrument() {
        assertEquals("1,234.50", Numbers.price(1234.5, 2));
        assertEquals("0.00012346", Numbers.price(0.000123456, 8));
        assertEquals("1.01", Numbers.price(1.005, 2));
        assertEquals("−12,345,678", Numbers.price(-12345678.4, 0));
    }

    @Test
    void profitsBearTheirSignAndZeroHasNone() {
        assertEquals("+1,234.56", Numbers.signedMoney(1234.56));
        assertEquals("−8.10", Numbers.signedMoney(-8.1));
        assertEquals("0.00", Numbers.signedMoney(-0.0));
        assertEquals("0.00", Numbers.signedMoney(-0.001));
        assertEquals("+10.4\u00a0%", Numbers.signedPercent(0.104));
        assertEquals("−8.1\u00a0%", Numbers.percent(-0.081));
        assertEquals("∞", Numbers.ratio(Double.POSITIVE_INFINITY, 2));
    }

    @Test
    void quantitiesShowNoEmptyDecimals() {
        assertEquals("300", Numbers.quantity(300, 5));
        assertEquals("0.25", Numbers.quantity(0.25, 5));
        assertEquals("−1,000", Numbers.quantity(-1000, 0));
    }

    @Test
    void bigNumbersAreShort() {
        assertEquals("45,031", Numbers.count(45031));
        assertEquals("31.2\u00a0M", Numbers.compact(31_200_000));
        assertEquals("999", Numbers.compact(999));
        assertEquals("412\u00a0MB", Numbers.bytes(412_000_000));
        assertEquals("1.5\u00a0kB", Numbers.bytes(1500));
        assertEquals("0\u00a0B", Numbers.bytes(0));
    }

    @Test
    void durationsNameTheirTwoLargestUnits() {
        assertEquals("2\u00a0h\u00a005\u00a0m", Numbers.duration(Duration.ofMinutes(125)));
        assertEquals("3\u00a0d\u00a004\u00a0h", Numbers.duration(Duration.ofHours(76)));
        assertEquals("1\u00a0m\u00a000\u00a0s", Numbers.duration(Duration.ofSeconds(60)));
        assertEquals("12\u00a0s", Numbers.duration(Duration.ofMillis(12_300)));
        assertEquals("1.4\u00a0s", Numbers.duration(Duration.ofMillis(1400)));
        assertEquals("12\u00a0µs", Numbers.duration(Duration.ofNanos(12_345)));
    }

    @Test
    void momentsAreShownInTheGivenZone() {
        long nanos = 1_706_727_801_104_000_000L;
        ZoneId newYork = ZoneId.of("America/New_York");
        assertEquals("2024-01-31 14:03:21", Times.dateTime(nanos, newYork));
        assertEquals("14:03:21.104", Times.time(nanos, newYork));
        assertEquals("2024-01-31", Times.date(nanos, newYork));
        assertEquals("2024-01-31 19:03", Times.minute(nanos, ZoneId.of("UTC")));
        assertEquals("New York", Times.zoneName(newYork));
        assertEquals("UTC", Times.zoneName(ZoneId.of("Etc/UTC")));
    }
}
