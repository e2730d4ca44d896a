package alchemist.app.report;

import alchemist.engine.performance.TradeGroup;
import alchemist.engine.performance.analyzer.TradeAnalyzer;

import java.io.IOException;

/** The tree of backtrader's trade analyzer, in its shape and under its names. */
final class TradeAnalyzerJson {

    private final TradeAnalyzer trades;
    private final JsonText json;

    private TradeAnalyzerJson(TradeAnalyzer trades, JsonText json) {
        this.trades = trades;
        this.json = json;
    }

    static void write(TradeAnalyzer trades, JsonText json) throws IOException {
        new TradeAnalyzerJson(trades, json).write();
    }

    private void write() throws IOException {
        json.object("total", this::total);
        json.object("streak", this::streak);
        json.object("pnl", this::pnl);
        json.object("won", () -> outcome(trades.won(), trades.won().largest()));
        json.object("lost", () -> outcome(trades.lost(), trades.lost().smallest()));
        json.object("long", () -> oneWay(trades.longs()));
        json.object("short", () -> oneWay(trades.shorts()));
        json.object("len", this::lengths);
    }

    private void total() throws IOException {
        json.whole("total", trades.open() + trades.all().count());
        json.whole("open", trades.open());
        json.whole("closed", trades.all().count());
    }

    private void streak() throws IOException {
        var streaks = trades.streaks();
        json.object("won", () -> streak(streaks.currentWon(), streaks.longestWon()));
        json.object("lost", () -> streak(streaks.currentLost(), streaks.longestLost()));
    }

    private void streak(int current, int longest) throws IOException {
        json.whole("current", current);
        json.whole("longest", longest);
    }

    private void pnl() throws IOException {
        json.object(
                "gross",
                () -> {
                    json.number("total", trades.all().gross());
                    json.number("average", trades.all().averageGross());
                });
        json.object("net", () -> net(trades.all()));
    }

    private void net(TradeGroup group) throws IOException {
        json.number("total", group.net());
        json.number("average", group.averageNet());
    }

    private void amounts(TradeGroup group, double extreme) throws IOException {
        net(group);
        json.number("max", extreme);
    }

    private void outcome(TradeGroup group, double extreme) throws IOException {
        json.whole("total", group.count());
        json.object("pnl", () -> amounts(group, extreme));
    }

    private void oneWay(TradeAnalyzer.OneWay way) throws IOException {
        json.whole("total", way.all().count());
        json.object(
                "pnl",
                () -> {
                    net(way.all());
                    json.object("won", () -> amounts(way.won(), way.won().largest()));
                    json.object("lost", () -> amounts(way.lost(), way.lost().smallest()));
                });
        json.whole("won", way.won().count());
        json.whole("lost", way.lost().count());
    }

    private void lengths() throws IOException {
        length(trades.all());
        json.object("won", () -> length(trades.won()));
        json.object("lost", () -> length(trades.lost()));
        json.object("long", () -> lengths(trades.longs()));
        json.object("short", () -> lengths(trades.shorts()));
    }

    private void lengths(TradeAnalyzer.OneWay way) throws IOException {
        length(way.all());
        json.object("won", () -> length(way.won()));
        json.object("lost", () -> length(way.lost()));
    }

    private void length(TradeGroup group) throws IOException {
        json.whole("total", group.bars());
        json.number("average", group.averageBars());
        json.whole("max", group.longest());
        json.whole("min", group.shortest());
    }
}
