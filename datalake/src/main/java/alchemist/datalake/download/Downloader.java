package alchemist.datalake.download;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.time.Clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings what a source has and the lake has not into the lake. What is there already is not
 * downloaded again, unless the source has issued it again. One use at a time.
 */
public final class Downloader {

    /** How far back a download reaches when nobody says. */
    private static final int DEFAULT_DAYS = 3_650;

    private final Lake lake;
    private final DataSource source;
    private final Web web;
    private final Clock clock;

    public Downloader(Lake lake, DataSource source, Web web, Clock clock) {
        this.lake = lake;
        this.source = source;
        this.web = web;
        this.clock = clock;
    }

    /**
     * The days to download.
     *
     * @param from else where the lake's bars begin; else ten years before {@code to}
     * @param to inclusive; else today
     * @param recheck what of the files that were downloaded before is asked about again
     */
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to, Recheck recheck) {

        /** The newest files are asked about again. */
        public Days(Optional<LocalDate> from, Optional<LocalDate> to) {
            this(from, to, Recheck.NEWEST);
        }
    }

    /**
     * Downloads on the calling thread, with others helping. A piece that can't be had is a problem
     * in the report and does not keep the others out.
     *
     * @throws LakeException when the source has no such bars at all, or the lake can't be written
     */
    public DownloadReport run(
            List<Subscription> subscriptions, Days days, DownloadProgress progress)
            throws LakeException {
        LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        List<PieceFetcher.Planned> plan = new ArrayList<>();
        for (Subscription subscription : subscriptions) {
            Wanted wanted = wanted(subscription, days, today);
            for (Piece piece : source.plan(wanted)) {
                plan.add(new PieceFetcher.Planned(piece, wanted, Optional.empty()));
            }
            for (Parent have : days.recheck().of(wanted)) {
                source.archive(have, subscription)
                        .map(piece -> new PieceFetcher.Planned(piece, wanted, Optional.of(have)))
                        .ifPresent(plan::add);
            }
        }
        PieceFetcher fetcher = new PieceFetcher(source, web, days.recheck());
        return new DownloadRun(lake, fetcher, progress).run(plan);
    }

    private Wanted wanted(Subscription subscription, Days days, LocalDate today)
            throws LakeException {
        List<Parent> have =
                lake.parents(subscription.instrument(), subscription.period()).stream()
                        .filter(parent -> !parent.isImport())
                        .toList();
        LocalDate to = days.to().orElse(today);
        LocalDate from = days.from().or(() -> firstDay(have)).orElse(to.minusDays(DEFAULT_DAYS));
        if (from.isAfter(to)) {
            throw new LakeException("%s is after %s; there are no such days.".formatted(from, to));
        }
        return new Wanted(subscription, new DayRange(from, to), today, have);
    }

    private static Optional<LocalDate> firstDay(List<Parent> have) {
        return have.stream().map(parent -> parent.days().from()).min(Comparator.naturalOrder());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.now() / 1_000_000);
    }
}
