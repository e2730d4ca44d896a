package alchemist.app.runs;

import alchemist.app.report.JsonText;
import alchemist.engine.account.AccountTerms;
import alchemist.engine.model.Instrument;
import alchemist.engine.sim.SimulationSettings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A stored run as JSON; {@link RunParser} reads it. */
final class RunText {

    private final StoredRun run;
    private final JsonText json;

    private RunText(StoredRun run, JsonText json) {
        this.run = run;
        this.json = json;
    }

    static String of(StoredRun run) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonText json = new JsonText(bytes)) {
            new RunText(run, json).write();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Settings alone; equal ones give equal texts. */
    static String settings(SimulationSettings settings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonText json = new JsonText(bytes)) {
            json.object(() -> settings(settings, json));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void settings(SimulationSettings settings, JsonText json) throws IOException {
        AccountTerms account = settings.account();
        json.number("cash", account.cash());
        json.text("account", account.type().text());
        json.text("currency", account.currency());
        json.object(
                "rates",
                () -> {
                    for (var rate : new TreeMap<>(account.rates()).entrySet()) {
                        json.number(rate.getKey(), rate.getValue());
                    }
                });
        json.text("financing", settings.financing().text());
        json.text("commission", settings.commission().text());
        json.text("fill", settings.fill().text());
        json.text("slippage", settings.slippage().text());
        json.flag("slippageAtOpen", settings.slippageCaps().open());
        json.flag("slippageOutside", settings.slippageCaps().outside());
        json.text("volumeLimit", settings.volumeLimit().text());
        json.text("latency", settings.access().latency().text());
        json.text("queue", settings.access().queueText());
    }

    private void write() throws IOException {
        json.object(
                () -> {
                    json.text("at", run.at().toString());
                    json.object("program", this::program);
                    json.object("strategy", this::strategy);
                    json.array("bars", this::bars);
                    json.object("settings", () -> settings(run.settings(), json));
                    if (run.events().isPresent()) {
                        json.object("events", () -> file(run.events().get()));
                    }
                    json.object("outcome", this::outcome);
                });
    }

    private void program() throws IOException {
        json.text("version", run.program().number());
        json.text("commit", run.program().commit());
    }

    private void strategy() throws IOException {
        StrategyUsed strategy = run.strategy();
        json.text("id", strategy.id());
        json.object(
                "parameters",
                () -> {
                    for (Map.Entry<String, String> each : strategy.parameters().entrySet()) {
                        json.text(each.getKey(), each.getValue());
                    }
                });
        json.object(
                "files",
                () -> {
                    for (Map.Entry<String, HashedFile> each : strategy.files().entrySet()) {
                        json.object(each.getKey(), () -> file(each.getValue()));
                    }
                });
        if (strategy.code().isPresent()) {
            json.object("code", () -> file(strategy.code().get()));
        }
    }

    private void bars() throws IOException {
        for (BarsRead each : run.bars()) {
            json.object(() -> series(each));
        }
    }

    private void series(BarsRead bars) throws IOException {
        json.object("instrument", () -> instrument(bars.instrument()));
        json.text("period", bars.period().toString());
        json.time("from", bars.range().from());
        json.time("to", bars.range().to());
        json.text("contentSha256", bars.contentSha256());
        if (bars.toldSha256().isPresent()) {
            json.text("toldSha256", bars.toldSha256().get());
        }
        switch (bars.origin()) {
            case BarsOrigin.Csv csv -> json.object("csv", () -> csv(csv));
            case BarsOrigin.Ticks ticks -> json.object("ticks", () -> ticks(ticks));
            case BarsOrigin.StoredEvents events -> json.object("events", () -> events(events));
            case BarsOrigin.Partitions lake -> json.object("lake", () -> lake(lake));
        }
    }

    private void instrument(Instrument instrument) throws IOException {
        json.text("id", instrument.id().toString());
        json.text("class", instrument.assetClass().name());
        json.text("currency", instrument.currency());
        json.text("tick", instrument.tickSize().toString());
        json.text("lot", instrument.lotSize().toString());
        json.text("multiplier", instrument.multiplier().toString());
        json.text("zone", instrument.zone().getId());
        json.number("margin", instrument.margin().initial());
        json.number("maintenance", instrument.margin().maintenance());
    }

    private void csv(BarsOrigin.Csv csv) throws IOException {
        json.object("file", () -> file(csv.file()));
        var options = csv.options();
        if (options.instrument().isPresent()) {
            json.text("instrument", options.instrument().get().toString());
        }
        if (options.period().isPresent()) {
            json.text("period", options.period().get().toString());
        }
        if (options.zone().isPresent()) {
            json.text("zone", options.zone().get().getId());
        }
        json.array(
                "columns",
                () -> {
                    for (String column : options.columns()) {
                        json.text(column);
                    }
                });
        json.flag("anyPrice", options.anyPrice());
    }

    private void ticks(BarsOrigin.Ticks ticks) throws IOException {
        json.object("file", () -> file(ticks.file()));
        if (ticks.zone().isPresent()) {
            json.text("zone", ticks.zone().get().getId());
        }
    }

    private void lake(BarsOrigin.Partitions lake) throws IOException {
        json.text("stored", lake.stored().toString());
        json.text("view", lake.view().toString());
        partitions(lake.files());
    }

    private void events(BarsOrigin.StoredEvents events) throws IOException {
        json.text("kind", events.kind().text());
        partitions(events.files());
    }

    private void partitions(List<HashedFile> partitions) throws IOException {
        json.array(
                "partitions",
                () -> {
                    for (HashedFile partition : partitions) {
                        json.object(() -> file(partition));
                    }
                });
    }

    private void outcome() throws IOException {
        json.text("hash", run.outcome().hash());
        json.number("totalReturn", run.outcome().totalReturn());
        json.whole("trades", run.outcome().trades());
    }

    private void file(HashedFile file) throws IOException {
        json.text("path", file.path());
        json.text("sha256", file.sha256());
    }
}
