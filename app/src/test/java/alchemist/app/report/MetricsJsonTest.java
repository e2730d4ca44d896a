package alchemist.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the result of a backtest says about its performance. */
class MetricsJsonTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "metrics.md");

    @Test
    void everyFigureIsExplainedInTheDocument() throws IOException {
        String document = Files.readString(DOCUMENT);
        Json result = Json.parse(text(Runs.waves(200, "wave.csv"), everything()));
        for (Object group : List.of(result.at("metrics"), result.at("metrics", "analyzers"))) {
            for (Object key : ((Map<?, ?>) group).keySet()) {
                assertTrue(document.contains("`" + key + "`"), () -> key + " is not explained");
            }
        }
    }

    @Test
    void whatTheContractPromisesIsThere() throws IOException {
        Json result = Json.parse(text(Runs.waves(200, "wave.csv"), everything()));
        for (String key :
                List.of(
                        "totalReturn",
                        "cagr",
                        "sharpe",
                        "sortino",
                        "calmar",
                        "maxDrawdown",
                        "maxDrawdownBars",
                        "volatility",
                        "sqn",
                        "trades",
                        "winRate",
                        "profitFactor",
                        "expectancy",
                        "exposure",
                        "turnover")) {
            result.at("metrics", key);
        }
    }

    @Test
    void runWithoutTradesHasNullsWhereNothingIsKnown() throws IOException {
        String text = text(Runs.waves(3, "wave.csv"), everything());
        Json result = Json.parse(text);
        for (String key : List.of("winRate", "kelly", "averageMae", "costShare", "sharpe")) {
            assertEquals(Json.Null.NULL, result.at("metrics", key), key);
        }
        assertEquals(0, result.number("metrics", "trades"));
        assertFalse(text.contains("NaN") || text.contains("Infinity"));
    }

    @Test
    void monthlyReturnsMultiplyToTheWholeReturn() throws IOException {
        RunFacts run = Runs.waves(500, "wave.csv");
        Json result = Json.parse(text(run, everything()));
        double months = 1;
        for (Object month : ((Map<?, ?>) result.at("metrics", "monthly")).values()) {
            months *= 1 + ((Number) month).doubleValue();
        }
        assertEquals(1 + run.metrics().totalReturn(), months, 1e-12);
        assertEquals(Set.of("2024", "2025"), ((Map<?, ?>) result.at("metrics", "yearly")).keySet());
    }

    @Test
    void seriesGoWithTheEquityCurve() throws IOException {
        Json whole = Json.parse(text(Runs.waves(60, "wave.csv"), everything()));
        assertEquals(60, whole.list("metrics", "rolling", "day").size());
        assertEquals(60, whole.list("metrics", "analyzers", "grossLeverageByDay").size());
        Json brief =
                Json.parse(text(Runs.waves(60, "wave.csv"), EnumSet.of(ResultJson.Part.ORDERS)));
        assertFalse(((Map<?, ?>) brief.at("metrics")).containsKey("rolling"));
        assertFalse(((Map<?, ?>) brief.at("metrics", "analyzers")).containsKey("positionsValue"));
    }

    @Test
    void bothCountsOfTradesAgree() throws IOException {
        Json result = Json.parse(text(Runs.waves(200, "wave.csv"), everything()));
        assertEquals(
                result.number("metrics", "trades"),
                result.number("metrics", "analyzers", "tradeAnalyzer", "total", "closed"));
        assertEquals(
                result.number("metrics", "sqn"),
                result.number("metrics", "analyzers", "sqn"),
                1e-12);
    }

    private static Set<ResultJson.Part> everything() {
        return EnumSet.allOf(ResultJson.Part.class);
    }

    private static String text(RunFacts run, Set<ResultJson.Part> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(run, parts, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
