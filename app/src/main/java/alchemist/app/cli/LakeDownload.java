package alchemist.app.cli;

import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.DownloadReport;
import alchemist.datalake.download.Downloader;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.Web;
import alchemist.datalake.download.WebSettings;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.time.SystemClock;

import java.util.List;

/** One download of a command, watched and cancelled by the user. */
final class LakeDownload {

    private static final int MOST_MISSING = 5;

    private final Session session;
    private final Lake lake;
    private final DataSource source;

    LakeDownload(Session session, Lake lake, DataSource source) {
        this.session = session;
        this.lake = lake;
        this.source = source;
    }

    /** Downloads, says what came of it, and returns the exit code. */
    int run(List<Subscription> subscriptions, Downloader.Days days) throws LakeException {
        DownloadReport report = download(subscriptions, days);
        session.out().println(source.name() + ": " + report.sentence());
        return report.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Downloads, and says what did not come. */
    DownloadReport download(List<Subscription> subscriptions, Downloader.Days days)
            throws LakeException {
        WebSettings settings = WebSettings.of(lake.folder().resolve("downloads"));
        DownloadReport report;
        try (Web web = new Web(settings);
                DownloadLine line = new DownloadLine(session.terminal(), SystemClock::ticker)) {
            report =
                    new Downloader(lake, source, web, new SystemClock())
                            .run(subscriptions, days, line);
        }
        print(report);
        return report;
    }

    private void print(DownloadReport report) {
        if (!report.missing().isEmpty()) {
            List<String> missing = report.missing();
            String more =
                    missing.size() > MOST_MISSING
                            ? " and %d more".formatted(missing.size() - MOST_MISSING)
                            : "";
            session.err()
                    .println(
                            "%s has nothing (yet) for %s%s."
                                    .formatted(
                                            source.name(),
                                            String.join(
                                                    ", ",
                                                    missing.subList(
                                                            0,
                                                            Math.min(
                                                                    MOST_MISSING, missing.size()))),
                                            more));
        }
        report.reissues().forEach(session.err()::println);
        report.problems().forEach(session.err()::println);
    }
}
