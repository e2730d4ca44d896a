package alchemist.datalake.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.datalake.lake.CorporateAction;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.yahoo.YahooSource;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class YahooDownloadTest {

    private static final InstrumentId AAPL = InstrumentId.parse("AAPL.YAHOO");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @TempDir Path home;
    private DownloadFixture fixture;
    private YahooSource source;

    @BeforeEach
    void start() throws IOException, LakeException {
        fixture = new DownloadFixture(home, "2024-03-10T12:00:00Z");
        source = new YahooSource(fixture.settings(), Optional.empty());
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    /** Apple's 7:1 split of 9 June 2014, and a dividend before it, in Yahoo's adjusted form. */
    @Test
    void pricesAreKeptAsTheyWereTradedAndEventsBesideThem() throws Exception {
        Fetched.Bars fetched =
                (Fetched.Bars)
                        fetch(
                                "2014-06-06,92.84,93.04,92.07,92.22,87484600",
                                "2014-06-09,92.70,93.88,91.75,93.70,75415000");

        assertEquals(649.88, fetched.bars().bars().bar(0).open());
        assertEquals(645.54, fetched.bars().bars().bar(0).close());
        assertEquals(Math.rint(87484600 / 7.0), fetched.bars().bars().bar(0).volume());
        assertEquals(93.70, fetched.bars().bars().bar(1).close());
        assertEquals(
                List.of(
                        new CorporateAction(
                                LocalDate.parse("2014-06-09"), CorporateAction.Kind.SPLIT, 7)),
                fetched.actions());
        assertEquals(seconds("2014-06-06") * 1_000_000_000L, fetched.bars().bars().time(0));
    }

    @Test
    void aDayOfNullsIsNoBar() throws Exception {
        Fetched.Bars fetched =
                (Fetched.Bars)
                        fetch(
                                "2014-06-09,92.7,93.88,91.75,93.7,1",
                                "2014-06-10,null,null,null,null,null");

        assertEquals(1, fetched.bars().bars().size());
    }

    @Test
    void aBusyYahooIsNamed() {
        for (int i = 0; i < 3; i++) {
            fixture.server().fail("chart", ArchiveServer.status(429));
        }

        assertTrue(problem().contains("is busy (HTTP 429)"), problem());
    }

    @Test
    void aWebPageInsteadOfDataIsNamed() {
        fixture.server().put("chart", "<!DOCTYPE html><html>consent</html>");

        assertTrue(problem().startsWith("Yahoo answers with a web page"), problem());
    }

    @Test
    void anUnknownSymbolIsNamed() {
        fixture.server()
                .put(
                        "chart",
                        "{\"chart\":{\"result\":null,\"error\":{\"code\":\"Not Found\","
                                + "\"description\":\"No data found, symbol may be delisted\"}}}");

        assertEquals(
                "Yahoo has nothing for AAPL.YAHOO: No data found, symbol may be delisted.",
                problem());
    }

    @ParameterizedTest
    @CsvSource({
        "BRK.B, stock, BRK-B.YAHOO",
        "spy, etf, SPY.YAHOO",
        "EURUSD, fx, EURUSD.FX",
        "EURUSD=X, stock, EURUSD.FX",
        "^GSPC, index, GSPC.INDEX"
    })
    void symbolsFindTheirNames(String symbol, String assetType, String instrument)
            throws LakeException {
        assertEquals(instrument, source.instrument(symbol, assetType).toString());
    }

    private String problem() {
        try {
            return fetchChart().toString();
        } catch (LakeException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Fetched fetch(String... days) throws LakeException, InterruptedException {
        StringBuilder[] columns = new StringBuilder[6];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = new StringBuilder();
            for (String day : days) {
                String cell = day.split(",")[c];
                columns[c]
                        .append(columns[c].isEmpty() ? "" : ",")
                        .append(c == 0 ? Long.toString(seconds(cell) + 34_200) : cell);
            }
        }
        fixture.server()
                .put(
                        "chart",
                        """
                        {"chart":{"result":[{"meta":{"exchangeTimezoneName":"America/New_York"},
                        "timestamp":[%s],
                        "events":{"splits":{"1":{"date":%d,"numerator":7,"denominator":1}}},
                        "indicators":{"quote":[{"open":[%s],"high":[%s],"low":[%s],"close":[%s],
                        "volume":[%s]}]}}],"error":null}}
                        """
                                .formatted(
                                        columns[0],
                                        seconds("2014-06-09") + 34_200,
                                        columns[1],
                                        columns[2],
                                        columns[3],
                                        columns[4],
                                        columns[5]));
        return fetchChart();
    }

    private Fetched fetchChart() throws LakeException, InterruptedException {
        Piece piece =
                new Piece(
                        new Subscription(AAPL, BarPeriod.ONE_DAY, BarMaking.KLINES),
                        new DayRange(LocalDate.parse("2014-06-01"), LocalDate.parse("2014-06-30")),
                        Piece.Kind.REST,
                        URI.create(fixture.server().url() + "chart"));
        WebSettings settings = new WebSettings(home.resolve("downloads"), 3, time -> {});
        try (Web web = new Web(settings)) {
            return source.fetch(piece, web);
        }
    }

    private static long seconds(String day) {
        return LocalDate.parse(day).atStartOfDay(NEW_YORK).toEpochSecond();
    }
}
