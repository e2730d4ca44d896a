package alchemist.datalake.binance;

import alchemist.datalake.download.CryptoSymbols;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.SourceSettings;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * The addresses of Binance's archives and services.
 *
 * @param spot base of the REST service that needs no key
 */
record BinanceUrls(URI archive, URI spot, URI futures) {

    static BinanceUrls of(SourceSettings settings) throws LakeException {
        return new BinanceUrls(
                settings.url("binance.archive.url", "https://data.binance.vision/"),
                settings.url("binance.spot.url", "https://data-api.binance.vision/"),
                settings.url("binance.futures.url", "https://fapi.binance.com/"));
    }

    Piece month(Subscription subscription, YearMonth month) {
        DayRange days = new DayRange(month.atDay(1), month.atEndOfMonth());
        URI uri = archive(subscription, "monthly", month.toString());
        return new Piece(subscription, days, Piece.Kind.MONTHLY_ARCHIVE, uri);
    }

    Piece day(Subscription subscription, LocalDate day) {
        URI uri = archive(subscription, "daily", day.toString());
        return new Piece(subscription, DayRange.of(day), Piece.Kind.DAILY_ARCHIVE, uri);
    }

    /** The first page; {@link BinanceRest} asks on. */
    Piece rest(Subscription subscription, DayRange days) {
        boolean perp = CryptoSymbols.isPerp(subscription.instrument());
        long from = millis(days.from());
        long to = millis(days.to().plusDays(1)) - 1;
        String query =
                "%s?symbol=%s&interval=%s&startTime=%d&endTime=%d&limit=1000"
                        .formatted(
                                perp ? "fapi/v1/klines" : "api/v3/klines",
                                CryptoSymbols.symbol(subscription.instrument()),
                                subscription.period(),
                                from,
                                to);
        URI uri = (perp ? futures : spot).resolve(query);
        return new Piece(subscription, days, Piece.Kind.REST, uri);
    }

    private URI archive(Subscription subscription, String span, String date) {
        String market =
                CryptoSymbols.isPerp(subscription.instrument()) ? "data/futures/um" : "data/spot";
        String symbol = CryptoSymbols.symbol(subscription.instrument());
        String path =
                switch (subscription.making()) {
                    case KLINES ->
                            "klines/%s/%s/%s-%s"
                                    .formatted(
                                            symbol,
                                            interval(subscription),
                                            symbol,
                                            interval(subscription));
                    case TRADES -> "trades/%s/%s-trades".formatted(symbol, symbol);
                    case AGG_TRADES -> "aggTrades/%s/%s-aggTrades".formatted(symbol, symbol);
                };
        return archive.resolve("%s/%s/%s-%s.zip".formatted(market, span, path, date));
    }

    private static String interval(Subscription subscription) {
        return subscription.period().toString();
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
