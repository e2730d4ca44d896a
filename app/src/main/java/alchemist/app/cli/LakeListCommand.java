package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.app.fx.Times;
import alchemist.app.report.Figures;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeDataset;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.InstrumentRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Lists the datasets of the lake. */
@Command(
        name = "list",
        description = {"List what the lake holds.", ""})
final class LakeListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private final JsonOption json = new JsonOption();

    LakeListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        InstrumentRegistry registry = new InstrumentRegistry();
        try (Lake lake = Lake.open(session.home().root(), registry)) {
            lake.notes().forEach(session.err()::println);
            List<LakeDataset> datasets = NamedDatasets.all(lake);
            json.write(out -> LakeJson.datasets(datasets, registry, out), session);
            if (!json.isStandardOutput()) {
                print(datasets, registry, lake);
            }
        }
        return ExitCode.DONE;
    }

    private void print(List<LakeDataset> datasets, InstrumentRegistry registry, Lake lake) {
        if (datasets.isEmpty()) {
            session.out()
                    .println(
                            "The lake at %s is empty; 'alchemist lake import FILE --instrument I'"
                                            .formatted(lake.folder())
                                    + " brings data in.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (LakeDataset dataset : datasets) {
            rows.add(row(dataset, registry.get(dataset.instrument()).zone()));
        }
        TextTable table =
                new TextTable(
                        "Instrument",
                        "Kind",
                        "Period",
                        "Rows>",
                        "From",
                        "To",
                        "Zone",
                        "Size>",
                        "Source");
        table.lines(rows).forEach(session.out()::println);
    }

    private static List<String> row(LakeDataset dataset, ZoneId zone) {
        boolean intraday = DatasetDetails.isIntraday(dataset);
        return List.of(
                dataset.instrument().toString(),
                dataset.content(),
                dataset instanceof DatasetInfo bars ? bars.period().toString() : "",
                Numbers.count(dataset.rows()),
                Figures.barTime(dataset.first(), zone, intraday),
                Figures.barTime(dataset.last(), zone, intraday),
                Times.zoneName(zone),
                Numbers.bytes(dataset.bytes()),
                dataset.source());
    }
}
