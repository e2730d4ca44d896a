package alchemist.datalake.bybit;

import alchemist.datalake.download.Answer;
import alchemist.datalake.download.Archives;
import alchemist.datalake.download.CryptoSymbols;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RestKlines;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.Web;
import alchemist.datalake.json.Json;
import alchemist.datalake.json.JsonException;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.DayRange;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.time.SystemClock;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Klines of a day from the REST service, in windows of a thousand bars; a window comes newest
 * first. The bar that is still being made is left out. Thread-safe.
 */
final class BybitRest {

    private static final int LIMIT = 1_000;
    private static final long MILLI = 1_000_000;
    private static final Duration DISTANCE = Duration.ofMillis(50);
    private static final int RATE_LIMIT = 10_006;

    private static final Map<String, String> INTERVALS =
            Map.ofEntries(
                    Map.entry("1m", "1"),
                    Map.entry("3m", "3"),
                    Map.entry("5m", "5"),
                    Map.entry("15m", "15"),
                    Map.entry("30m", "30"),
                    Map.entry("1h", "60"),
                    Map.entry("2h", "120"),
                    Map.entry("4h", "240"),
                    Map.entry("6h", "360"),
                    Map.entry("12h", "720"),
                    Map.entry("1d", "D"));

    private final URI base;

    BybitRest(URI base) {
        this.base = base;
    }

    static boolean has(BarPeriod period) {
        return INTERVALS.containsKey(period.toString());
    }

    Piece piece(Subscription subscription, LocalDate day) {
        return new Piece(
                subscription,
                DayRange.of(day),
                Piece.Kind.REST,
                uri(subscription, millis(day), millis(day.plusDays(1)) - 1));
    }

    Fetched fetch(Piece piece, Web web) throws LakeException, InterruptedException {
        Subscription subscription = piece.subscription();
        long step = subscription.period().nominalNanos() / MILLI;
        long from = millis(piece.days().from());
        long end = millis(piece.days().to().plusDays(1));
        long now = new SystemClock().now() / MILLI;
        RestKlines bars = new RestKlines(LIMIT);
        StringBuilder answers = new StringBuilder();
        for (long start = from; start < Math.min(end, now); start += LIMIT * step) {
            long last = Math.min(end, start + LIMIT * step) - 1;
            URI uri = uri(subscription, start, last);
            if (!(web.get(uri, DISTANCE) instanceof Answer.Body body)) {
                return new Fetched.Missing();
            }
            answers.append(body.text());
            add(uri, body.text(), now - step, bars);
        }
        return new Fetched.Bars(
                bars.build(subscription),
                Archives.answer(piece, answers.toString(), bars.rows(), end <= now));
    }

    /** Adds the finished klines of an answer. */
    static void add(URI uri, String answer, long latest, RestKlines bars) throws LakeException {
        try {
            Json json = Json.parse(answer);
            long code = json.at("retCode").whole();
            if (code != 0) {
                throw refused(uri, code, json.at("retMsg").text());
            }
            Json list = json.at("result").at("list");
            for (int i = list.size() - 1; i >= 0; i--) {
                Json row = list.at(i);
                if (row.at(0).whole() <= latest) {
                    bars.add(row, BarFlow.UNKNOWN, Double.NaN, Double.NaN);
                }
            }
        } catch (JsonException | RowException e) {
            throw new LakeException(
                    "%s does not answer with klines: %s."
                            .formatted(uri.getAuthority(), e.getMessage()),
                    e);
        }
    }

    private static LakeException refused(URI uri, long code, String message) {
        String advice = code == RATE_LIMIT ? " It was asked too often; wait a minute." : "";
        return new LakeException(
                "%s refused the question: %s (%d).%s"
                        .formatted(uri.getAuthority(), message, code, advice));
    }

    private URI uri(Subscription subscription, long start, long end) {
        String category = CryptoSymbols.isPerp(subscription.instrument()) ? "linear" : "spot";
        return base.resolve(
                "v5/market/kline?category=%s&symbol=%s&interval=%s&start=%d&end=%d&limit=%d"
                        .formatted(
                                category,
                                CryptoSymbols.symbol(subscription.instrument()),
                                INTERVALS.getOrDefault(subscription.period().toString(), "1"),
                                start,
                                end,
                                LIMIT));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
