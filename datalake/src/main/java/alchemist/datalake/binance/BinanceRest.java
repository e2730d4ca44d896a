package alchemist.datalake.binance;

import alchemist.datalake.download.Answer;
import alchemist.datalake.download.Archives;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RestKlines;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Web;
import alchemist.datalake.json.Json;
import alchemist.datalake.json.JsonException;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.time.SystemClock;

import java.net.URI;
import java.time.Duration;

/**
 * Klines of a few days from the REST service, page by page. The bar that is still being made is
 * left out. Thread-safe.
 */
final class BinanceRest {

    private static final int LIMIT = 1_000;
    private static final long MILLI = 1_000_000;

    /** A question weighs 5 of 2,400 a minute on futures; this stays far below. */
    private static final Duration DISTANCE = Duration.ofMillis(150);

    Fetched fetch(Piece piece, Web web) throws LakeException, InterruptedException {
        RestKlines bars = new RestKlines(LIMIT);
        StringBuilder answers = new StringBuilder();
        long now = new SystemClock().now();
        URI uri = piece.uri();
        while (true) {
            if (!(web.get(uri, DISTANCE) instanceof Answer.Body body)) {
                return new Fetched.Missing();
            }
            answers.append(body.text());
            try {
                Json page = Json.parse(body.text());
                add(page, now, bars);
                if (page.size() < LIMIT) {
                    break;
                }
                uri = from(piece.uri(), page.at(page.size() - 1).at(0).whole() + 1);
            } catch (JsonException | RowException e) {
                throw new LakeException(
                        "%s does not answer with klines: %s."
                                .formatted(uri.getAuthority(), e.getMessage()),
                        e);
            }
        }
        // An archive replaces them as soon as there is one.
        return new Fetched.Bars(
                bars.build(piece.subscription()),
                Archives.answer(piece, answers.toString(), bars.rows(), false));
    }

    /** Adds the finished klines of a page. */
    static void add(Json page, long now, RestKlines bars) throws JsonException, RowException {
        for (int i = 0; i < page.size(); i++) {
            Json row = page.at(i);
            if (row.at(6).whole() < now / MILLI) {
                double volume = row.at(5).number();
                bars.add(
                        row,
                        row.at(8).whole(),
                        volume > 0 ? row.at(7).number() / volume : Double.NaN,
                        row.at(9).number());
            }
        }
    }

    private static URI from(URI uri, long millis) {
        return URI.create(uri.toString().replaceAll("startTime=\\d+", "startTime=" + millis));
    }
}
