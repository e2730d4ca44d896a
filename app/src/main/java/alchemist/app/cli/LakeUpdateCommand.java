package alchemist.app.cli;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.Downloader;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.InstrumentRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Brings what was downloaded before up to date. */
@Command(
        name = "update",
        sortOptions = false,
        description = {
            "Bring what was downloaded from a source up to date, and complete what is missing.",
            "A second update in a row downloads nothing. Archives that the source has issued again",
            "since are noticed and take the place of what was downloaded before.",
            ""
        })
final class LakeUpdateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private final DownloadOptions options = new DownloadOptions();

    LakeUpdateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        DataSource source = Sources.of(session).get(options);
        Downloader.Days days = options.days();
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            lake.notes().forEach(session.err()::println);
            List<Subscription> subscriptions =
                    options.isNarrowed()
                            ? LakeAddCommand.subscriptions(source, options)
                            : there(lake, source);
            if (subscriptions.isEmpty()) {
                throw CommandException.failed(
                        "The lake has nothing from %s yet; 'alchemist lake add %s' downloads it."
                                .formatted(source.name(), source.name()));
            }
            return new LakeDownload(session, lake, source).run(subscriptions, days);
        }
    }

    /** What the lake's own files say was downloaded from this source. */
    private static List<Subscription> there(Lake lake, DataSource source) throws LakeException {
        List<Subscription> subscriptions = new ArrayList<>();
        for (DatasetInfo dataset : lake.datasets()) {
            if (List.of(dataset.source().split(", ")).contains(source.name())) {
                List<Parent> parents = lake.parents(dataset.instrument(), dataset.period());
                subscriptions.add(
                        new Subscription(
                                dataset.instrument(), dataset.period(), making(parents, source)));
            }
        }
        return subscriptions;
    }

    /** How bars were made before. */
    static BarMaking making(List<Parent> parents, DataSource source) {
        return parents.stream()
                .map(parent -> BarMaking.of(parent.transformation()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(source.defaultMaking());
    }
}
