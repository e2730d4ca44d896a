package alchemist.datalake.yahoo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.datalake.download.Archives;
import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Parsing;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whatever Yahoo answers, it ends in bars or in a refusal. */
class YahooRandomTest {

    private static final int DAYS = 20;
    private static final long FIRST = 1_704_378_600L;
    private static final Piece PIECE =
            new Piece(
                    new Subscription(
                            InstrumentId.parse("AAPL.YAHOO"), BarPeriod.ONE_DAY, BarMaking.KLINES),
                    new DayRange(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1)),
                    Piece.Kind.REST,
                    URI.create("https://example.com/chart"));

    private static final String ANSWER =
            """
            {"chart":{"result":[{"meta":{"exchangeTimezoneName":"America/New_York"},
            "timestamp":[%s],
            "events":{"splits":{%s},
            "dividends":{"2":{"date":1704378600,"amount":0.24}}},
            "indicators":{"quote":[{"open":[%s],"high":[%s],"low":[%s],"close":[%s],"volume":[%s]}]}
            }],"error":null}}
            """;

    private static final String SPLIT =
            "\"1\":{\"date\":1704378600,\"numerator\":4,\"denominator\":1}";

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void answersSurviveNoiseAndMangling() {
        Parsing.refusesNoise(YahooRandomTest::chart, 1_000);
        Parsing.survivesMangling(YahooRandomTest::chart, answer(), DAYS);
    }

    /** No splits are told of, so prices are as they were traded already. */
    @Test
    void randomBarsComeBackValueForValue() throws Exception {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 50; round++) {
            double[][] prices = new double[DAYS][];
            Arrays.setAll(prices, i -> prices(random));
            long[] volumes = random.longs(DAYS, 0, 1L << 40).toArray();
            String text =
                    ANSWER.formatted(
                            column(i -> FIRST + i * 86_400L),
                            "",
                            column(i -> prices[i][1]),
                            column(i -> prices[i][3]),
                            column(i -> prices[i][0]),
                            column(i -> prices[i][2]),
                            column(i -> volumes[i]));
            BarSeries back = chart(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(DAYS, back.size());
            for (int i = 0; i < DAYS; i++) {
                long day = LocalDate.of(2024, 1, 4 + i).atStartOfDay(NEW_YORK).toEpochSecond();
                assertEquals(
                        new Bar(
                                day * 1_000_000_000L,
                                prices[i][1],
                                prices[i][3],
                                prices[i][0],
                                prices[i][2],
                                volumes[i]),
                        back.bar(i));
            }
        }
    }

    /** Four ascending prices of four decimals, which are as many as are kept. */
    private static double[] prices(SplittableRandom random) {
        return random.longs(4, 100, 50_000_000).sorted().mapToDouble(p -> p / 10_000.0).toArray();
    }

    private static String answer() {
        return ANSWER.formatted(
                column(i -> FIRST + i * 86_400L),
                SPLIT,
                column(i -> 100.25 + i),
                column(i -> 101.5 + i),
                column(i -> 99.75 + i),
                column(i -> 100.5 + i),
                column(i -> 1_000 + i));
    }

    private static String column(IntFunction<Object> value) {
        return IntStream.range(0, DAYS)
                .mapToObj(i -> value.apply(i).toString())
                .collect(Collectors.joining(","));
    }

    private static BarSeries chart(byte[] bytes) throws IOException, RowException, LakeException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Fetched fetched = new YahooChart(text).read(PIECE, Archives.answer(PIECE, text, 0, true));
        return ((Fetched.Bars) fetched).bars().bars();
    }
}
