package alchemist.datalake.binance;

import alchemist.datalake.download.Answer;
import alchemist.datalake.download.Archives;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.Web;
import alchemist.datalake.json.Json;
import alchemist.datalake.json.JsonException;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.engine.model.Bar;
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
        FlowBarsBuilder bars = new FlowBarsBuilder(LIMIT);
        StringBuilder answers = new StringBuilder();
        long now = new SystemClock().now();
        URI uri = piece.uri();
        long rows = 0;
        while (true) {
            if (!(web.get(uri, DISTANCE) instanceof Answer.Body body)) {
                return new Fetched.Missing();
            }
            answers.append(body.text());
            try {
                Json page = Json.parse(body.text());
                rows += add(page, now, bars);
                if (page.size() < LIMIT) {
                    break;
                }
                uri = from(piece.uri(), page.at(page.size() - 1).at(0).whole() + 1);
            } catch (JsonException e) {
                throw new LakeException(
                        "%s does not answer with klines: %s."
                                .formatted(uri.getAuthority(), e.getMessage()),
                        e);
            }
        }
        // An archive replaces them as soon as there is one.
        return new Fetched.Bars(
                bars.build(piece.subscription().instrument(), piece.subscription().period()),
                Archives.answer(piece, answers.toString(), rows, false));
    }

    private static long add(Json page, long now, FlowBarsBuilder bars) throws JsonException {
        long added = 0;
        for (int i = 0; i < page.size(); i++) {
            Json row = page.at(i);
            if (row.at(6).whole() * MILLI < now) {
                double volume = row.at(5).number();
                bars.add(
                        bar(row, volume),
                        row.at(8).whole(),
                        volume > 0 ? row.at(7).number() / volume : Double.NaN,
                        row.at(9).number());
                added++;
            }
        }
        return added;
    }

    private static Bar bar(Json row, double volume) throws JsonException {
        return new Bar(
                row.at(0).whole() * MILLI,
                row.at(1).number(),
                row.at(2).number(),
                row.at(3).number(),
                row.at(4).number(),
                volume);
    }

    private static URI from(URI uri, long millis) {
        return URI.create(uri.toString().replaceAll("startTime=\\d+", "startTime=" + millis));
    }
}
