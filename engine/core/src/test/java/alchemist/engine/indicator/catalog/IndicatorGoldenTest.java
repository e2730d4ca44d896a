package alchemist.engine.indicator.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.trend.Crossing;
import alchemist.engine.indicator.trend.NonZeroDifference;
import alchemist.engine.model.Bar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares the indicators, found by backtrader's names, with recorded outputs on the same bars. */
class IndicatorGoldenTest {

    private static final String BACKTRADER = "golden/indicators_minute.csv";
    private static final double RELATIVE = 1e-9;

    /** Where the reference subtracts squares, which costs it digits. */
    private static final double RELATIVE_OF_SQUARES = 1e-7;

    private static final Set<String> SUBTRACTS_SQUARES =
            Set.of("BB20.top", "BB20.bot", "BB20.pctb", "BB20.width", "STD20.stddev", "STD20.std");

    private static final IndicatorCatalog CATALOG = IndicatorCatalog.standard();

    /** A column of the reference. */
    record Column(
            String name,
            String indicator,
            String line,
            int minimumPeriod,
            Map<String, String> parameters) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Column> backtraderColumns() throws IOException {
        JsonNode meta =
                new ObjectMapper()
                        .readTree(SharedData.file("golden/meta.json").toFile())
                        .get("indicators_minute");
        return StreamSupport.stream(meta.spliterator(), false)
                .filter(node -> !node.get("params").has("fast") && !node.get("params").has("a"))
                .map(IndicatorGoldenTest::column);
    }

    private static Column column(JsonNode node) {
        Map<String, String> parameters = new LinkedHashMap<>();
        node.get("params")
                .forEachEntry(
                        (name, value) -> {
                            if (!name.startsWith("_")) {
                                parameters.put(name, value.asText());
                            }
                        });
        return new Column(
                node.get("column").asText(),
                node.get("indicator").asText(),
                node.get("line").asText(),
                node.get("minperiod").asInt(),
                parameters);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("backtraderColumns")
    void everyColumnMatchesBacktrader(Column column) throws IOException {
        Indicator indicator =
                CATALOG.find(column.indicator()).orElseThrow().create(column.parameters());
        assertEquals(column.minimumPeriod(), indicator.warmUp());
        compare(
                column.name(),
                SharedData.column(BACKTRADER, column.name()),
                Replay.drawn(indicator, minutes(), indicator.lines().indexOf(column.line())));
    }

    @Test
    void theCrossingOfTwoAveragesMatchesBacktrader() throws IOException {
        double[][] values = ofAverages(minutes());
        compare("XOVER", SharedData.column(BACKTRADER, "XOVER10_30.crossover"), values[0]);
        compare("BETWEEN", SharedData.column(BACKTRADER, "BETWEEN.nzd"), values[1]);
    }

    private static double[][] ofAverages(List<Bar> bars) {
        InputPair unused = new InputPair(Input.CLOSE, Input.CLOSE);
        Sma fast = new Sma(10);
        Sma slow = new Sma(30);
        Crossing crossing = new Crossing(unused, Crossing.Direction.BOTH);
        NonZeroDifference difference = new NonZeroDifference(unused);
        double[][] values = new double[2][bars.size()];
        for (int i = 0; i < bars.size(); i++) {
            double first = fast.next(bars.get(i).close());
            double second = slow.next(bars.get(i).close());
            crossing.update(first, second);
            difference.update(first, second);
            values[0][i] = crossing.value();
            values[1][i] = difference.value();
        }
        return values;
    }

    /** Column, indicator, line, parameters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMA10.sma sma sma period=10",
                "DSMA10.sma DailySMA sma period=10",
                "EMA12.ema ema ema period=12",
                "IEMA12.ema IntradayEMA ema period=12",
                "ATR14.atr atr-delayed atr period=14",
                "RSI14.rsi rsi-cutler rsi period=14",
                "STD20.std STD stddev period=20",
                "VWAP.vwap DailyVWAP vwap start=09:30",
                "LOGRET.log_return LogReturn log_return",
                "DMAX.daily_max DailyRunningMax daily_max",
                "OPENPX.open_price OpenPrice open_price",
                "PEARSON20.pearson_r PearsonR pearson_r period=20",
                "BB20.top Bollinger top period=20",
                "BB20.bot Bollinger bot period=20",
                "BB20.width Bollinger width period=20"
            })
    void everyColumnMatchesTheEarlierEngine(String text) throws IOException {
        String[] words = text.split(" ");
        Map<String, String> parameters =
                words.length < 4
                        ? Map.of()
                        : Map.of(
                                words[3].substring(0, words[3].indexOf('=')),
                                words[3].substring(words[3].indexOf('=') + 1));
        Indicator indicator = CATALOG.find(words[1]).orElseThrow().create(parameters);
        compare(
                words[0],
                SharedData.column("golden/alchemist_indicators_minute.csv", words[0]),
                Replay.drawn(indicator, minutes(), indicator.lines().indexOf(words[2])));
    }

    /** The filter has a high and a low for its first bar already. */
    @Test
    void heikinAshiBarsMatchBacktradersFilter() throws IOException {
        double[][] lines =
                Replay.lines(CATALOG.find("HeikinAshi").orElseThrow().create(Map.of()), minutes());
        String[] names = {"open", "high", "low", "close"};
        for (int line = 0; line < names.length; line++) {
            double[] expected = SharedData.column("golden/filter_heikinashi.csv", names[line]);
            lines[line][0] = expected[0];
            compare(names[line], expected, lines[line]);
        }
    }

    private static List<Bar> minutes() throws IOException {
        return SharedData.bars("golden/minute.csv");
    }

    private static void compare(String column, double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length, column);
        double tolerance = SUBTRACTS_SQUARES.contains(column) ? RELATIVE_OF_SQUARES : RELATIVE;
        for (int i = 0; i < expected.length; i++) {
            double size = Double.isNaN(expected[i]) ? 1 : Math.abs(expected[i]);
            double allowed = tolerance * Math.max(1e-3, size);
            assertEquals(expected[i], actual[i], allowed, column + " at bar " + i);
        }
    }
}
