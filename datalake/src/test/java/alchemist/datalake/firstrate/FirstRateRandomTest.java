package alchemist.datalake.firstrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.Parsing;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Whatever a text of FirstRate's holds, it ends in its bars or in a refusal. */
class FirstRateRandomTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Subscription MINUTES =
            new Subscription(
                    InstrumentId.parse("AAPL.NASDAQ"), BarPeriod.ONE_MINUTE, BarMaking.KLINES);
    private static final LocalDateTime START = LocalDateTime.of(2024, 1, 2, 9, 30);

    @Test
    void randomRowsComeBackValueForValue() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        List<Bar> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            LocalDateTime time = START.plusMinutes(i);
            double low = (1 + random.nextInt(1_000_000)) / 10_000.0;
            double high = low + random.nextInt(1_000);
            int volume = random.nextInt(1_000_000);
            text.append(
                    "%s,%s,%s,%s,%s,%d\n"
                            .formatted(STAMP.format(time), low, high, low, high, volume));
            long nanos = time.atZone(NEW_YORK).toEpochSecond() * 1_000_000_000L;
            expected.add(new Bar(nanos, low, high, low, high, volume));
        }
        BarSeries found = parse(text.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(expected, IntStream.range(0, 2_000).mapToObj(found::bar).toList());
    }

    @Test
    void textsSurviveNoiseAndMangling() {
        Parsing.refusesNoise(FirstRateRandomTest::parse, 500);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(
                    "%s,%d.1,%d.9,%d.05,%d.2,1200\n"
                            .formatted(
                                    STAMP.format(START.plusMinutes(i)),
                                    100 + i,
                                    100 + i,
                                    100 + i,
                                    100 + i));
        }
        Parsing.survivesMangling(FirstRateRandomTest::parse, text.toString(), 20);
    }

    private static BarSeries parse(byte[] bytes) throws IOException, RowException {
        return new FirstRateText(MINUTES, NEW_YORK).parse(new ByteArrayInputStream(bytes)).bars();
    }
}
