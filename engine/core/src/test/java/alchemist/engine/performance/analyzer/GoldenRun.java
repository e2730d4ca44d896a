package alchemist.engine.performance.analyzer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import alchemist.engine.account.Trade;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;
import alchemist.engine.performance.EquityCurve;
import alchemist.engine.performance.RunHistory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A recorded run of backtrader: what happened, and what its analyzers said about it. A test that
 * needs it is skipped where the reference data is absent.
 */
record GoldenRun(RunHistory history, JsonNode expected) {

    private static final InstrumentId ID = InstrumentId.parse("TEST.GOLDEN");
    private static final Instrument INSTRUMENT = InstrumentRegistry.assumed(ID);

    static GoldenRun load(String name) {
        JsonNode run = json("strategy_" + name + ".json");
        BarSeries bars = bars(run.get("data").asText());
        List<String[]> marks = rows("strategy_" + name + "_equity.csv");
        EquityCurve equity = new EquityCurve(marks.size());
        int exposed = 0;
        for (int i = 0; i < marks.size(); i++) {
            equity.add(bars.time(i), number(marks.get(i), 1), number(marks.get(i), 2));
            exposed += number(marks.get(i), 3) == 0 ? 0 : 1;
        }
        RunHistory history =
                new RunHistory(
                        run.get("cash").asDouble(),
                        equity,
                        trades(run.get("trades"), bars),
                        executions(run.get("orders"), bars),
                        List.of(bars),
                        ZoneOffset.UTC,
                        exposed);
        return new GoldenRun(history, run.get("analyzers"));
    }

    private static List<Trade> trades(JsonNode nodes, BarSeries bars) {
        List<Trade> trades = new ArrayList<>();
        for (JsonNode node : nodes) {
            int from = node.get("open_bar").asInt();
            int to = node.get("close_bar").asInt();
            trades.add(
                    new Trade(
                            INSTRUMENT,
                            node.get("long").asBoolean()
                                    ? Trade.Direction.LONG
                                    : Trade.Direction.SHORT,
                            1,
                            new Trade.Leg(from, bars.time(from), node.get("price").asDouble()),
                            new Trade.Leg(to, bars.time(to), Double.NaN),
                            node.get("pnl").asDouble(),
                            node.get("pnlcomm").asDouble(),
                            0,
                            0));
        }
        return trades;
    }

    private static List<RunHistory.Execution> executions(JsonNode orders, BarSeries bars) {
        List<RunHistory.Execution> executions = new ArrayList<>();
        for (JsonNode order : orders) {
            if (order.get("status").asText().equals("Completed")) {
                long time = bars.time(order.get("bar").asInt());
                executions.add(
                        new RunHistory.Execution(fill(order, executions.size(), time), time));
            }
        }
        return executions;
    }

    private static Fill fill(JsonNode order, int id, long time) {
        return new Fill(
                order.get("ref").asLong(),
                id,
                time,
                INSTRUMENT,
                Side.valueOf(order.get("side").asText()),
                Math.abs(order.get("exec_size").asLong()),
                order.get("exec_price").asDouble(),
                order.get("comm").asDouble(),
                "golden");
    }

    private static BarSeries bars(String file) {
        List<String[]> rows = rows(file);
        long[] time = new long[rows.size()];
        double[][] columns = new double[5][rows.size()];
        for (int i = 0; i < time.length; i++) {
            LocalDateTime at = LocalDateTime.parse(rows.get(i)[0].replace(' ', 'T'));
            time[i] = at.toEpochSecond(ZoneOffset.UTC) * 1_000_000_000L;
            for (int column = 0; column < columns.length; column++) {
                columns[column][i] = number(rows.get(i), column + 1);
            }
        }
        return BarSeries.of(ID, BarPeriod.ONE_DAY, time, columns);
    }

    private static double number(String[] row, int column) {
        return Double.parseDouble(row[column]);
    }

    private static List<String[]> rows(String file) {
        try (var lines = Files.lines(path(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(path(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String file) {
        Path path =
                Path.of(System.getProperty("alchemist.shared", "../shared"))
                        .resolve("golden")
                        .resolve(file);
        assumeTrue(Files.exists(path), () -> "reference data is absent: " + path);
        return path;
    }
}
