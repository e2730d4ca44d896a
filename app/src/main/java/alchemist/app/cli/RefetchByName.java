package alchemist.app.cli;

import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.DownloadReport;
import alchemist.datalake.download.Downloader;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.quality.Refetch;

import java.util.List;
import java.util.Optional;

/** Downloads what is lost again from the source whose name is in the catalogue. */
final class RefetchByName implements Refetch {

    private final Session session;
    private final Lake lake;
    private final Sources sources;

    RefetchByName(Session session, Lake lake) throws CommandException {
        this.session = session;
        this.lake = lake;
        sources = Sources.of(session);
    }

    @Override
    public boolean isPossible(Lost lost) {
        return lost.sources().stream().allMatch(Sources::isOnTheWeb);
    }

    @Override
    public boolean fetch(Lost lost) throws LakeException {
        String name = lost.sources().getFirst();
        DataSource source = sources.onTheWeb(name);
        Subscription bars =
                new Subscription(
                        lost.instrument(),
                        lost.period(),
                        LakeUpdateCommand.making(lost.parents(), source));
        DownloadReport report =
                new LakeDownload(session, lake, source)
                        .download(
                                List.of(bars),
                                new Downloader.Days(
                                        Optional.of(lost.days().from()),
                                        Optional.of(lost.days().to())));
        return report.isComplete() && report.missing().isEmpty();
    }
}
