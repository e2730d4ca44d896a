package alchemist.datalake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.text.WallClock;
import alchemist.engine.model.BarPeriod;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class WallClockTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Europe/London",
                "Australia/Lord_Howe",
                "America/Sao_Paulo",
                "Asia/Kolkata",
                "UTC"
            })
    void anyTimeThatTheClockShowsOnceIsFoundAgain(String id) {
        ZoneId zone = ZoneId.of(id);
        WallClock clock = new WallClock(zone);
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(0, 2_000_000_000L));
            LocalDateTime local = time.atZone(zone).toLocalDateTime();
            if (zone.getRules().getValidOffsets(local).size() == 1) {
                assertEquals(
                        time.getEpochSecond(),
                        clock.toUtc(local.toEpochSecond(ZoneOffset.UTC), Long.MIN_VALUE),
                        () -> local + " in " + zone);
            }
        }
    }

    @Test
    void theHourThatHappensTwiceIsReadInOrder() throws Exception {
        ZonedDateTime start = ZonedDateTime.of(2021, 11, 6, 22, 0, 0, 0, NEW_YORK);
        StringBuilder text = new StringBuilder(CsvFiles.HEADER);
        for (int i = 0; i < 10 * 60; i++) {
            LocalDateTime local = start.plusMinutes(i).toLocalDateTime();
            text.append(local.toString().replace('T', ' ')).append(",1,1,1,1,1\n");
        }
        Path file = CsvFiles.text(folder, "a.csv", text.toString());

        long[] times = CsvReader.parse(file, CsvOptions.detect().withZone(NEW_YORK)).times();

        long first = start.toEpochSecond() * 1_000_000_000L;
        long minute = BarPeriod.ONE_MINUTE.nominalNanos();
        assertEquals(
                LongStream.range(0, 600).mapToObj(i -> first + i * minute).toList(),
                LongStream.of(times).boxed().toList());
    }

    @Test
    void aDayBeginsAtItsFirstMomentEvenWhereMidnightDoesNotExist() throws Exception {
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        String text = CsvFiles.HEADER + "2018-11-03,1,1,1,1,1\n2018-11-04,1,1,1,1,1\n";
        Path file = CsvFiles.text(folder, "a.csv", text);

        long[] times = CsvReader.parse(file, CsvOptions.detect().withZone(zone)).times();

        assertEquals(
                List.of("2018-11-03T03:00:00Z", "2018-11-04T03:00:00Z"),
                LongStream.of(times)
                        .mapToObj(time -> Instant.ofEpochSecond(0, time).toString())
                        .toList());
    }
}
