package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.text.StampParser;
import alchemist.datalake.text.StampStyle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class StampParserTest {

    /** From 1800 to 2260. */
    private static final long FIRST = -5_364_662_400L;

    private static final long LAST = 9_151_488_000L;

    @ParameterizedTest
    @CsvSource({
        "YEAR_FIRST, uuuu-MM-dd HH:mm:ss",
        "YEAR_FIRST, uuuu/M/d H:mm:ss.SSSSSSSSS",
        "YEAR_FIRST, uuuu-MM-dd'T'HH:mm:ss.SSS",
        "COMPACT, uuuuMMdd HH:mm:ss",
        "COMPACT, uuuuMMddHHmmss",
        "MONTH_FIRST, MM/dd/uuuu HH:mm:ss",
        "DAY_FIRST, dd.MM.uuuu HH:mm:ss.SSSSSS"
    })
    void randomTimesAreReadAsTheyWereWritten(StampStyle style, String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        StampParser parser = new StampParser(style);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            LocalDateTime time =
                    LocalDateTime.ofEpochSecond(
                            random.nextLong(FIRST, LAST),
                            random.nextInt(1_000_000_000),
                            ZoneOffset.UTC);
            String text = formatter.format(time);
            Instant expected = LocalDateTime.parse(text, formatter).toInstant(ZoneOffset.UTC);

            assertTrue(parse(parser, text), text);
            assertEquals(expected, Instant.ofEpochSecond(parser.seconds(), parser.nanos()), text);
            assertFalse(parser.isAbsolute(), text);
        }
    }

    @Test
    void randomOffsetsAreTakenOff() {
        DateTimeFormatter formatter =
                new DateTimeFormatterBuilder()
                        .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                        .appendOffset("+HH:MM", "Z")
                        .toFormatter(Locale.ROOT);
        StampParser parser = new StampParser(StampStyle.YEAR_FIRST);
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            Instant time =
                    Instant.ofEpochSecond(
                            random.nextLong(FIRST, LAST), random.nextInt(1_000_000_000));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1_681) - 840));
            String text = formatter.format(time.atOffset(offset));

            assertTrue(parse(parser, text), text);
            assertEquals(time, Instant.ofEpochSecond(parser.seconds(), parser.nanos()), text);
            assertTrue(parser.isAbsolute(), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EPOCH_SECONDS, 1704187800.25, 1704187800, 250000000",
        "EPOCH_MILLIS, 1704187800123, 1704187800, 123000000",
        "EPOCH_MILLIS, 1704187800123.5, 1704187800, 123500000",
        "EPOCH_MICROS, 1704187800123456, 1704187800, 123456000",
        "EPOCH_NANOS, 1704187800123456789, 1704187800, 123456789",
        "EPOCH_MILLIS, -1, -1, 999000000",
        "EPOCH_SECONDS, 0, 0, 0"
    })
    void epochNumbersKeepTheirFraction(StampStyle style, String text, long seconds, int nanos) {
        StampParser parser = new StampParser(style);

        assertTrue(parse(parser, text));
        assertEquals(seconds, parser.seconds());
        assertEquals(nanos, parser.nanos());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-01",
                "2024-00-01",
                "2024-01-00",
                "2023-02-29",
                "1900-02-29",
                "2024-01-02x",
                "2024-01-02 ",
                "2024-01-02 9",
                "2024-01-02 09:",
                "2024-01-02 24:00",
                "2024-01-02 09:60",
                "2024-01-02 09:30:60",
                "2024-01-02 09:30:00.",
                "2024-01-02 09:30:00.1234567891",
                "2024-01-02 09:30:00 EST",
                "2024-01-02 09:30:00+19:00",
                "2024-01-02 09:30:00+1",
                "2024-01/02 09:30:00",
                "99999-01-02",
                "0024-01-02"
            })
    void whatIsNoTimeIsNotRead(String text) {
        assertFalse(parse(new StampParser(StampStyle.YEAR_FIRST), text), text);
    }

    @Test
    void leapDaysAreDays() {
        StampParser parser = new StampParser(StampStyle.YEAR_FIRST);
        for (String text : List.of("2024-02-29", "2000-02-29")) {
            assertTrue(parse(parser, text));
            assertTrue(parser.isDateOnly());
        }
    }

    @Test
    void theOrderOfDayAndMonthFollowsTheOtherLines() {
        assertEquals(StampStyle.MONTH_FIRST, StampGuess.of(List.of("04/05/2013")).orElseThrow());
        assertEquals(
                StampStyle.DAY_FIRST,
                StampGuess.of(List.of("04/05/2013", "13/05/2013")).orElseThrow());
        assertEquals(StampStyle.DAY_FIRST, StampGuess.of(List.of("04.05.2013")).orElseThrow());
        assertTrue(StampGuess.of(List.of("yesterday")).isEmpty());
    }

    private static boolean parse(StampParser parser, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parser.parse(bytes, 0, bytes.length);
    }
}
