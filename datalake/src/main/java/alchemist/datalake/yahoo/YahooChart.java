package alchemist.datalake.yahoo;

import alchemist.datalake.download.BarRules;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RowException;
import alchemist.datalake.json.Json;
import alchemist.datalake.json.JsonException;
import alchemist.datalake.lake.CorporateAction;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.BarFlow;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.Bar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One answer of the chart service. Not thread-safe. */
final class YahooChart {

    private static final long NANOS = 1_000_000_000L;

    /** The year 2100, and its mirror before 1970. */
    private static final long MOST_SECONDS = 4_102_444_800L;

    /** Yahoo's prices carry rounding errors from its own adjustment; no exchange quotes finer. */
    private static final double FINEST = 10_000;

    private final Json json;

    YahooChart(String text) throws JsonException {
        json = Json.parse(text).at("chart");
    }

    /**
     * @param parent what is known of the answer, but for its rows
     */
    Fetched read(Piece piece, Parent parent) throws JsonException, RowException, LakeException {
        if (json.has("error")) {
            throw new LakeException(
                    "Yahoo has nothing for %s: %s."
                            .formatted(
                                    piece.subscription().instrument(),
                                    json.at("error").at("description").text()));
        }
        Json result = json.at("result").at(0);
        ZoneId zone = zone(result);
        List<CorporateAction> actions = actions(result, zone);
        FlowBars bars =
                result.has("timestamp")
                        ? bars(piece, result, zone, actions)
                        : new FlowBarsBuilder(0)
                                .build(
                                        piece.subscription().instrument(),
                                        piece.subscription().period());
        Parent whole =
                new Parent(
                        parent.origin(),
                        parent.remote(),
                        parent.sha256(),
                        parent.days(),
                        true,
                        bars.bars().size(),
                        "splits undone",
                        parent.downloadedAt());
        return new Fetched.Bars(bars, whole, actions);
    }

    private static FlowBars bars(
            Piece piece, Json result, ZoneId zone, List<CorporateAction> actions)
            throws JsonException, RowException {
        Json times = result.at("timestamp");
        Json quote = result.at("indicators").at("quote").at(0);
        FlowBarsBuilder bars = new FlowBarsBuilder(times.size());
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < times.size(); i++) {
            LocalDate day = day(times.at(i).whole(), zone);
            boolean wanted = piece.days().contains(day) && day.isAfter(last);
            if (wanted && isWhole(quote, i)) {
                double ratio = laterSplits(actions, day);
                Bar bar = bar(quote, i, day.atStartOfDay(zone).toEpochSecond() * NANOS, ratio);
                BarRules.require(bar, false, i + 1);
                bars.add(bar, BarFlow.UNKNOWN, Double.NaN, Double.NaN);
                last = day;
            }
        }
        return bars.build(piece.subscription().instrument(), piece.subscription().period());
    }

    private static Bar bar(Json quote, int i, long time, double ratio) throws JsonException {
        double open = raw(quote.at("open").at(i).number(), ratio);
        double close = raw(quote.at("close").at(i).number(), ratio);
        double high = raw(quote.at("high").at(i).number(), ratio);
        double low = raw(quote.at("low").at(i).number(), ratio);
        double volume = quote.at("volume").at(i).isNull() ? 0 : quote.at("volume").at(i).number();
        // High and low come rounded on their own, and may miss open and close by the last digit.
        return new Bar(
                time,
                open,
                Math.max(high, Math.max(open, close)),
                Math.min(low, Math.min(open, close)),
                close,
                Math.rint(volume / ratio));
    }

    /** Days on which nothing was quoted are full of nulls. */
    private static boolean isWhole(Json quote, int i) throws JsonException {
        return !quote.at("open").at(i).isNull()
                && !quote.at("high").at(i).isNull()
                && !quote.at("low").at(i).isNull()
                && !quote.at("close").at(i).isNull()
                && quote.at("low").at(i).number() > 0;
    }

    private static double laterSplits(List<CorporateAction> actions, LocalDate day) {
        return actions.stream()
                .filter(action -> action.kind() == CorporateAction.Kind.SPLIT)
                .filter(split -> split.exDate().isAfter(day))
                .mapToDouble(CorporateAction::value)
                .reduce(1, (a, b) -> a * b);
    }

    private static double raw(double adjusted, double ratio) {
        return Math.rint(adjusted * ratio * FINEST) / FINEST;
    }

    private static List<CorporateAction> actions(Json result, ZoneId zone)
            throws JsonException, RowException {
        List<CorporateAction> actions = new ArrayList<>();
        if (!result.has("events")) {
            return actions;
        }
        Json events = result.at("events");
        if (events.has("splits")) {
            for (String key : events.at("splits").names()) {
                Json split = events.at("splits").at(key);
                double ratio = split.at("numerator").number() / split.at("denominator").number();
                LocalDate day = day(split.at("date").whole(), zone);
                actions.add(action(day, CorporateAction.Kind.SPLIT, ratio));
            }
        }
        if (events.has("dividends")) {
            for (String key : events.at("dividends").names()) {
                Json dividend = events.at("dividends").at(key);
                LocalDate day = day(dividend.at("date").whole(), zone);
                // Dividends are adjusted for later splits as prices are.
                double amount = dividend.at("amount").number() * laterSplits(actions, day);
                actions.add(action(day, CorporateAction.Kind.DIVIDEND, amount));
            }
        }
        return actions;
    }

    private static CorporateAction action(LocalDate day, CorporateAction.Kind kind, double value)
            throws RowException {
        try {
            return new CorporateAction(day, kind, value);
        } catch (IllegalArgumentException e) {
            throw new RowException(1, "there can't be " + e.getMessage());
        }
    }

    private static ZoneId zone(Json result) throws JsonException {
        try {
            return ZoneId.of(result.at("meta").at("exchangeTimezoneName").text());
        } catch (DateTimeException e) {
            return ZoneId.of("America/New_York");
        }
    }

    private static LocalDate day(long seconds, ZoneId zone) throws RowException {
        if (Math.abs(seconds) > MOST_SECONDS) {
            throw new RowException(1, "%d is not a time".formatted(seconds));
        }
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), zone);
    }
}
