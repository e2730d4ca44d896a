package alchemist.datalake.yahoo;

import alchemist.datalake.download.Archives;
import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Parsing;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

    @Test
    void answersSurviveNoiseAndMangling() {
        Parsing.refusesNoise(YahooRandomTest::chart, 1_000);
        Parsing.survivesMangling(YahooRandomTest::chart, answer(), DAYS);
    }

    private static String answer() {
        return """
        {"chart":{"result":[{"meta":{"exchangeTimezoneName":"America/New_York"},
        "timestamp":[%s],
        "events":{"splits":{"1":{"date":1704378600,"numerator":4,"denominator":1}},
        "dividends":{"2":{"date":1704378600,"amount":0.24}}},
        "indicators":{"quote":[{"open":[%s],"high":[%s],"low":[%s],"close":[%s],"volume":[%s]}]}
        }],"error":null}}
        """
                .formatted(
                        column(i -> FIRST + i * 86_400L),
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
