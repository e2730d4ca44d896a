package alchemist.datalake.download;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server, a lake, and a source that asks that server; nobody really waits. */
final class DownloadFixture implements AutoCloseable {

    static final BarPeriod MINUTE = BarPeriod.ONE_MINUTE;

    private final Path home;
    private final Instant now;
    private final ArchiveServer server = new ArchiveServer();
    private Duration patience = Duration.ofSeconds(30);
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    DownloadFixture(Path home, String now) throws IOException {
        this.home = home;
        this.now = Instant.parse(now);
    }

    ArchiveServer server() {
        return server;
    }

    /** How long the program was told to wait, each time. */
    List<Duration> waits() {
        return waits;
    }

    /** How long a server may fall silent. */
    void patience(Duration silence) {
        patience = silence;
    }

    SourceSettings settings() {
        Properties urls = new Properties();
        for (String name :
                List.of(
                        "binance.archive.url",
                        "binance.spot.url",
                        "binance.futures.url",
                        "bybit.archive.url",
                        "bybit.url",
                        "yahoo.url")) {
            urls.setProperty(name, server.url());
        }
        return new SourceSettings(Map.of(), urls);
    }

    /** One run of the program: opens the lake, downloads, closes it. */
    DownloadReport run(DataSource source, Subscription subscription, String from, String to)
            throws LakeException {
        return run(source, subscription, from, to, DownloadProgress.NONE);
    }

    DownloadReport run(
            DataSource source,
            Subscription subscription,
            String from,
            String to,
            DownloadProgress progress)
            throws LakeException {
        return run(source, subscription, days(from, to, Recheck.NEWEST), progress);
    }

    static Downloader.Days days(String from, String to, Recheck recheck) {
        return new Downloader.Days(
                Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), recheck);
    }

    DownloadReport run(
            DataSource source,
            Subscription subscription,
            Downloader.Days days,
            DownloadProgress progress)
            throws LakeException {
        WebSettings settings =
                new WebSettings(home.resolve("lake/downloads"), 3, waits::add, patience);
        long nanos = now.getEpochSecond() * 1_000_000_000L;
        try (Lake lake = Lake.open(home, new InstrumentRegistry());
                Web web = new Web(settings)) {
            return new Downloader(lake, source, web, () -> nanos)
                    .run(List.of(subscription), days, progress);
        }
    }

    /** What the minutes of an instrument were made from. */
    List<Parent> parents(InstrumentId instrument) throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            return lake.parents(instrument, MINUTE);
        }
    }

    BarSeries bars(InstrumentId instrument) throws LakeException {
        try (Lake lake = Lake.open(home, new InstrumentRegistry())) {
            return lake.load(instrument, MINUTE);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
