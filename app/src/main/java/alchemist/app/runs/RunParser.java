package alchemist.app.runs;

import alchemist.app.home.Version;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.json.Json;
import alchemist.datalake.parquet.TimeRange;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.view.BarsView;
import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Margin;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.MarketAccess;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageCaps;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link RunText} wrote. */
final class RunParser {

    private static final long NANOS = 1_000_000_000;

    private RunParser() {}

    /**
     * @throws IOException when the text holds something else than a stored run
     */
    static StoredRun parse(String text) throws IOException {
        try {
            return run(Json.parse(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("it holds no backtest of this program: " + e.getMessage(), e);
        }
    }

    private static StoredRun run(Json json) throws IOException {
        Json program = json.at("program");
        Json outcome = json.at("outcome");
        List<BarsRead> bars = new ArrayList<>();
        for (int i = 0; i < json.at("bars").size(); i++) {
            bars.add(bars(json.at("bars").at(i)));
        }
        return new StoredRun(
                Instant.parse(json.at("at").text()),
                new Version(program.at("version").text(), program.at("commit").text()),
                strategy(json.at("strategy")),
                bars,
                settings(json.at("settings")),
                json.has("events") ? Optional.of(file(json.at("events"))) : Optional.empty(),
                new Outcome(
                        outcome.at("hash").text(),
                        // What is not a number is written as null.
                        outcome.has("totalReturn")
                                ? outcome.at("totalReturn").number()
                                : Double.NaN,
                        outcome.at("trades").whole()));
    }

    private static StrategyUsed strategy(Json json) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : json.at("parameters").names()) {
            parameters.put(name, json.at("parameters").at(name).text());
        }
        Map<String, HashedFile> files = new LinkedHashMap<>();
        for (String name : json.at("files").names()) {
            files.put(name, file(json.at("files").at(name)));
        }
        return new StrategyUsed(
                json.at("id").text(),
                parameters,
                files,
                json.has("code") ? Optional.of(file(json.at("code"))) : Optional.empty());
    }

    private static BarsRead bars(Json json) throws IOException {
        return new BarsRead(
                instrument(json.at("instrument")),
                BarPeriod.parse(json.at("period").text()),
                new TimeRange(time(json.at("from")), time(json.at("to"))),
                origin(json),
                json.at("contentSha256").text(),
                text(json, "toldSha256"));
    }

    private static Instrument instrument(Json json) throws IOException {
        return new Instrument(
                InstrumentId.parse(json.at("id").text()),
                AssetClass.valueOf(json.at("class").text()),
                json.at("currency").text(),
                new BigDecimal(json.at("tick").text()),
                new BigDecimal(json.at("lot").text()),
                new BigDecimal(json.at("multiplier").text()),
                ZoneId.of(json.at("zone").text()),
                new Margin(json.at("margin").number(), json.at("maintenance").number()));
    }

    private static BarsOrigin origin(Json json) throws IOException {
        if (json.has("csv")) {
            return csv(json.at("csv"));
        }
        if (json.has("events")) {
            return events(json.at("events"));
        }
        return json.has("ticks") ? ticks(json.at("ticks")) : lake(json.at("lake"));
    }

    private static BarsOrigin ticks(Json json) throws IOException {
        return new BarsOrigin.Ticks(file(json.at("file")), text(json, "zone").map(ZoneId::of));
    }

    private static BarsOrigin events(Json json) throws IOException {
        String kind = json.at("kind").text();
        return new BarsOrigin.StoredEvents(
                EventKind.of(kind)
                        .orElseThrow(() -> new IOException("there are no events '" + kind + "'")),
                partitions(json));
    }

    private static List<HashedFile> partitions(Json json) throws IOException {
        List<HashedFile> partitions = new ArrayList<>();
        for (int i = 0; i < json.at("partitions").size(); i++) {
            partitions.add(file(json.at("partitions").at(i)));
        }
        return partitions;
    }

    private static BarsOrigin csv(Json json) throws IOException {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < json.at("columns").size(); i++) {
            columns.add(json.at("columns").at(i).text());
        }
        return new BarsOrigin.Csv(
                file(json.at("file")),
                new CsvOptions(
                        text(json, "instrument").map(InstrumentId::parse),
                        text(json, "period").map(BarPeriod::parse),
                        text(json, "zone").map(ZoneId::of),
                        columns,
                        json.at("anyPrice").flag()));
    }

    private static BarsOrigin lake(Json json) throws IOException {
        return new BarsOrigin.Partitions(
                BarPeriod.parse(json.at("stored").text()),
                BarsView.parse(json.at("view").text()),
                partitions(json));
    }

    private static SimulationSettings settings(Json json) throws IOException {
        SlippageCaps caps =
                new SlippageCaps(
                        json.at("slippageAtOpen").flag(), json.at("slippageOutside").flag());
        return new SimulationSettings(
                account(json),
                FinancingModel.parse(json.at("financing").text()),
                CommissionModel.parse(json.at("commission").text()),
                FillModel.parse(json.at("fill").text()),
                SlippageModel.parse(json.at("slippage").text()),
                caps,
                VolumeLimit.parse(json.at("volumeLimit").text()),
                new MarketAccess(
                        LatencyModel.parse(json.at("latency").text()),
                        MarketAccess.parseQueue(json.at("queue").text())));
    }

    private static AccountTerms account(Json json) throws IOException {
        Map<String, Double> rates = new LinkedHashMap<>();
        for (String currency : json.at("rates").names()) {
            rates.put(currency, json.at("rates").at(currency).number());
        }
        return new AccountTerms(
                json.at("cash").number(),
                AccountType.parse(json.at("account").text()),
                json.at("currency").text(),
                rates);
    }

    private static HashedFile file(Json json) throws IOException {
        return new HashedFile(json.at("path").text(), json.at("sha256").text());
    }

    private static Optional<String> text(Json json, String name) throws IOException {
        return json.has(name) ? Optional.of(json.at(name).text()) : Optional.empty();
    }

    private static long time(Json json) throws IOException {
        Instant instant = Instant.parse(json.text());
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }
}
