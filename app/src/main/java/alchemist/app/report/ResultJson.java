package alchemist.app.report;

import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.model.CashFlow;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Position;
import alchemist.engine.model.PositionSplit;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Order;
import alchemist.engine.performance.EquityCurve;
import alchemist.engine.performance.RunHistory;
import alchemist.engine.performance.analyzer.Analyzers;
import alchemist.engine.sim.FillModel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

/** The result of a backtest as JSON: the contract with scripts and other programs. */
public final class ResultJson {

    /** The long parts, which may be left out. */
    public enum Part {
        ORDERS,
        EQUITY
    }

    /** No model has chance in it yet; the seed is stated all the same. */
    private static final int SEED = 1;

    private final RunFacts run;
    private final BacktestResult result;
    private final RunRecord record;
    private final JsonText json;

    private ResultJson(RunFacts run, JsonText json) {
        this.run = run;
        this.json = json;
        result = run.result();
        record = result.record();
    }

    /** Writes everything. */
    public static void write(RunFacts run, OutputStream out) throws IOException {
        write(run, EnumSet.allOf(Part.class), out);
    }

    /** Writes the result, of the long parts only these. The stream stays open. */
    public static void write(RunFacts run, Set<Part> parts, OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            new ResultJson(run, json).write(parts);
        }
    }

    private void write(Set<Part> parts) throws IOException {
        json.object(
                () -> {
                    head();
                    if (parts.contains(Part.ORDERS)) {
                        orders();
                    }
                    fills();
                    trades();
                    new ToldEvents(result).write(json);
                    cashFlows();
                    if (parts.contains(Part.EQUITY)) {
                        equity();
                    }
                    json.object("metrics", () -> metrics(parts));
                    json.text("hash", run.hash());
                });
    }

    /** The figures; those that come day by day go with the equity curve. */
    private void metrics(Set<Part> parts) throws IOException {
        RunHistory history = result.history();
        MetricsJson.write(run.metrics(), json);
        CalendarJson.returns(history, json);
        AnalyzersJson analyzers = new AnalyzersJson(new Analyzers(history), json);
        if (parts.contains(Part.EQUITY)) {
            json.object("rolling", () -> CalendarJson.rolling(history, json));
        }
        json.object(
                "analyzers",
                () -> {
                    analyzers.figures();
                    if (parts.contains(Part.EQUITY)) {
                        analyzers.series();
                    }
                });
    }

    private void head() throws IOException {
        if (run.id().isEmpty()) {
            json.nothing("id");
        } else {
            json.text("id", run.id());
        }
        json.object("strategy", this::strategy);
        json.object("engine", this::engine);
        json.array("data", this::data);
        json.object("settings", this::settings);
        outcome();
        json.object("final", this::end);
    }

    private void strategy() throws IOException {
        json.text("id", result.request().strategy().id());
        json.object(
                "parameters",
                () -> {
                    for (var entry : result.request().strategy().parameters().entrySet()) {
                        json.value(entry.getKey(), entry.getValue());
                    }
                });
    }

    private void engine() throws IOException {
        json.text("version", run.version().number());
        json.text("commit", run.version().commit());
    }

    private void data() throws IOException {
        for (DataFacts facts : run.data()) {
            json.object(
                    () -> {
                        json.text("instrument", facts.instrument().toString());
                        json.text("period", facts.period().toString());
                        json.whole("bars", facts.bars());
                        json.time("first", facts.first());
                        json.time("last", facts.last());
                        json.text("sha256", facts.sha256());
                        json.text("origin", facts.origin());
                        json.flag("synthetic", facts.synthetic());
                    });
        }
    }

    private void settings() throws IOException {
        var settings = result.request().settings();
        json.quantity("cash", settings.cash());
        json.object("commission", () -> CostsJson.commission(settings.commission(), json));
        json.object("slippage", () -> CostsJson.slippage(settings.slippage(), json));
        json.object("volumeLimit", () -> CostsJson.volumeLimit(settings.volumeLimit(), json));
        json.text("fill", settings.fill().text());
        json.text("account", settings.account().type().text());
        json.text("currency", result.request().currency());
        json.text("financing", settings.financing().text());
        json.text("latency", settings.access().latency().text());
        if (settings.fill() == FillModel.TRADES) {
            json.text("queue", settings.access().queueText());
        }
        json.whole("seed", SEED);
    }

    /** How the run ended: a result may be that of a run which stopped half-way. */
    private void outcome() throws IOException {
        json.flag("completed", result.failure().isEmpty() && !result.cancelled());
        if (result.failure().isEmpty()) {
            json.nothing("failure");
        } else {
            json.text("failure", result.failure());
        }
    }

    private void end() throws IOException {
        json.number("value", result.finalValue());
        json.number("cash", result.finalCash());
        json.object(
                "position",
                () -> {
                    for (Position position : result.positions()) {
                        json.quantity(position.instrument().id().toString(), position.quantity());
                    }
                });
    }

    /** What came and went other than by trading; splits of what was held. */
    private void cashFlows() throws IOException {
        json.array(
                "cashFlows",
                () -> {
                    for (CashFlow flow : record.cashFlows()) {
                        InstrumentId instrument = flow.instrument();
                        json.object(
                                () -> {
                                    json.time("time", flow.time());
                                    json.text("kind", flow.kind().name());
                                    if (instrument == null) {
                                        json.nothing("instrument");
                                    } else {
                                        json.text("instrument", instrument.toString());
                                    }
                                    json.number("amount", flow.amount());
                                });
                    }
                });
        json.array(
                "splits",
                () -> {
                    for (PositionSplit split : record.splits()) {
                        json.object(
                                () -> {
                                    json.time("time", split.time());
                                    json.text("instrument", split.instrument().id().toString());
                                    json.number("ratio", split.ratio());
                                });
                    }
                });
    }

    private void orders() throws IOException {
        json.array(
                "orders",
                () -> {
                    for (RunRecord.OrderRecord order : record.orders()) {
                        json.object(() -> order(order));
                    }
                });
    }

    private void order(RunRecord.OrderRecord made) throws IOException {
        Order order = made.order();
        var request = order.request();
        json.whole("id", order.id());
        json.whole("bar", made.bar());
        json.time("time", order.createdAt());
        json.text("instrument", request.instrument().id().toString());
        json.text("side", request.side().name());
        json.text("type", request.type().name());
        json.quantity("quantity", request.instrument().units(request.lots()));
        json.number("limit", request.limit());
        json.number("stop", request.stop());
        json.text("tif", request.timeInForce().name());
        if (!order.reason().isEmpty()) {
            json.text("reason", order.reason());
        }
        json.array("events", () -> events(made));
    }

    private void events(RunRecord.OrderRecord made) throws IOException {
        for (RunRecord.EventRecord event : made.events()) {
            json.object(
                    () -> {
                        json.time("time", event.time());
                        json.whole("bar", event.bar());
                        json.text("state", event.state().name());
                    });
        }
    }

    private void fills() throws IOException {
        json.array(
                "fills",
                () -> {
                    for (RunRecord.FillRecord fill : record.fills()) {
                        json.object(() -> fill(fill));
                    }
                });
    }

    private void fill(RunRecord.FillRecord executed) throws IOException {
        Fill fill = executed.fill();
        json.whole("order", fill.orderId());
        json.whole("bar", executed.bar());
        json.time("time", fill.time());
        json.text("instrument", fill.instrument().id().toString());
        json.text("side", fill.side().name());
        json.quantity("quantity", fill.quantity());
        json.number("price", fill.price());
        json.number("commission", fill.commission());
        json.text("rule", fill.rule());
    }

    private void trades() throws IOException {
        json.array(
                "trades",
                () -> {
                    for (Trade trade : record.trades()) {
                        json.object(() -> trade(trade));
                    }
                });
    }

    private void trade(Trade trade) throws IOException {
        json.text("instrument", trade.instrument().id().toString());
        json.text("direction", trade.direction().name());
        json.quantity("quantity", trade.quantity());
        json.whole("entryBar", trade.entry().bar());
        json.time("entryTime", trade.entry().time());
        json.number("entryPrice", trade.entry().price());
        json.whole("exitBar", trade.exit().bar());
        json.time("exitTime", trade.exit().time());
        json.number("exitPrice", trade.exit().price());
        json.number("pnl", trade.pnl());
        json.number("pnlNet", trade.pnlNet());
        json.whole("bars", trade.bars());
        json.number("mae", trade.mae());
        json.number("mfe", trade.mfe());
    }

    private void equity() throws IOException {
        EquityCurve curve = record.equity();
        json.object(
                "equity",
                () -> {
                    json.array("time", () -> times(curve.times()));
                    json.array("cash", () -> numbers(curve.cashes()));
                    json.array("value", () -> numbers(curve.values()));
                });
    }

    private void times(long[] times) throws IOException {
        for (long time : times) {
            json.time(time);
        }
    }

    private void numbers(double[] numbers) throws IOException {
        for (double number : numbers) {
            json.number(number);
        }
    }
}
