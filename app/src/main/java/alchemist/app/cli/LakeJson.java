package alchemist.app.cli;

import alchemist.app.report.JsonText;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.PartitionInfo;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.Reissue;
import alchemist.datalake.parquet.Version;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What the lake holds, as JSON. */
final class LakeJson {

    private LakeJson() {}

    static void datasets(List<DatasetInfo> datasets, InstrumentRegistry registry, OutputStream out)
            throws IOException {
        try (JsonText json = new JsonText(out)) {
            json.array(
                    () -> {
                        for (DatasetInfo dataset : datasets) {
                            json.object(() -> dataset(dataset, registry, json));
                        }
                    });
        }
    }

    static void details(
            List<DatasetDetails> datasets, InstrumentRegistry registry, OutputStream out)
            throws IOException {
        try (JsonText json = new JsonText(out)) {
            json.array(
                    () -> {
                        for (DatasetDetails each : datasets) {
                            json.object(
                                    () -> {
                                        dataset(each.dataset(), registry, json);
                                        definition(registry.get(each.dataset().instrument()), json);
                                        json.array("files", () -> files(each, json));
                                        json.array("parents", () -> parents(each.parents(), json));
                                    });
                        }
                    });
        }
    }

    private static void dataset(DatasetInfo dataset, InstrumentRegistry registry, JsonText json)
            throws IOException {
        Instrument instrument = registry.get(dataset.instrument());
        json.text("instrument", dataset.instrument().toString());
        json.text("assetClass", instrument.assetClass().name().toLowerCase(Locale.ROOT));
        json.text("period", dataset.period().toString());
        json.whole("bars", dataset.rows());
        json.time("first", dataset.first());
        json.time("last", dataset.last());
        json.text("source", dataset.source());
        json.flag("synthetic", dataset.synthetic());
        json.whole("bytes", dataset.bytes());
        json.text("updatedAt", dataset.updatedAt().toString());
        json.whole("partitions", dataset.partitions());
    }

    private static void definition(Instrument instrument, JsonText json) throws IOException {
        json.object(
                "definition",
                () -> {
                    json.text("currency", instrument.currency());
                    json.number("tickSize", instrument.tickSize().doubleValue());
                    json.number("lotSize", instrument.lotSize().doubleValue());
                    json.number("multiplier", instrument.multiplier().doubleValue());
                    json.text("zone", instrument.zone().getId());
                });
    }

    private static void files(DatasetDetails details, JsonText json) throws IOException {
        for (int i = 0; i < details.files().size(); i++) {
            PartitionInfo file = details.files().get(i);
            List<Version> versions = details.lineages().get(i).versions();
            json.object(
                    () -> {
                        json.text("file", file.file().toString());
                        json.whole("bars", file.rows());
                        json.time("first", file.first());
                        json.time("last", file.last());
                        json.whole("bytes", file.bytes());
                        json.text("sha256", file.sha256());
                        json.text("source", file.source());
                        json.text("origin", file.origin());
                        json.text("importedAt", file.importedAt().toString());
                        json.array("versions", () -> versions(versions, json));
                    });
        }
    }

    private static void versions(List<Version> versions, JsonText json) throws IOException {
        for (Version version : versions) {
            json.object(
                    () -> {
                        json.text("sha256", version.sha256());
                        json.whole("bars", version.rows());
                        json.text("endedAt", version.endedAt().toString());
                        json.text("change", version.change());
                    });
        }
    }

    private static void reissues(List<Reissue> reissues, JsonText json) throws IOException {
        for (Reissue reissue : reissues) {
            json.object(
                    () -> {
                        json.text("sha256", reissue.before());
                        json.text("noticedAt", reissue.noticedAt().toString());
                    });
        }
    }

    private static void parents(List<Parent> parents, JsonText json) throws IOException {
        for (Parent parent : parents) {
            json.object(
                    () -> {
                        json.text("origin", parent.origin());
                        json.text("remoteChecksum", parent.remote().checksum());
                        json.text("etag", parent.remote().etag());
                        json.text("lastModified", parent.remote().lastModified());
                        json.text("sha256", parent.sha256());
                        json.text("from", parent.days().from().toString());
                        json.text("to", parent.days().to().toString());
                        json.flag("whole", parent.whole());
                        json.whole("bars", parent.rows());
                        json.text("transformation", parent.transformation());
                        json.text("downloadedAt", parent.downloadedAt().toString());
                        json.array("reissues", () -> reissues(parent.reissues(), json));
                    });
        }
    }
}
