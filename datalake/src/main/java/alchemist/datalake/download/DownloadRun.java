package alchemist.datalake.download;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One run of a download: workers fetch and parse, the calling thread alone writes. No more pieces
 * are on their way than the source allows, so that memory stays bounded. One use.
 */
final class DownloadRun {

    /** What a worker brings: the piece's bars, or why there are none. */
    private record Outcome(
            PieceFetcher.Planned planned,
            @Nullable Fetched fetched,
            @Nullable LakeException trouble) {}

    private static final long GLANCE_MILLIS = 100;

    private final PieceFetcher fetcher;
    private final DownloadProgress progress;
    private final DownloadBatches batches;
    private final Deque<PieceFetcher.Planned> pending = new ArrayDeque<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final RecheckTally reissues = new RecheckTally();
    private int onTheirWay;
    private int done;
    private int fetched;

    DownloadRun(Lake lake, PieceFetcher fetcher, DownloadProgress progress) {
        this.fetcher = fetcher;
        this.progress = progress;
        batches = new DownloadBatches(lake, fetcher.source().name());
    }

    DownloadReport run(List<PieceFetcher.Planned> plan) throws LakeException {
        pending.addAll(plan);
        boolean cancelled = false;
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        try {
            work(new ExecutorCompletionService<>(workers));
        } catch (InterruptedException e) {
            cancelled = true;
        } finally {
            workers.shutdownNow();
            workers.close();
        }
        batches.writeAll();
        return new DownloadReport(
                new DownloadReport.PieceCounts(fetched, reissues.unchangedFiles()),
                batches.counts(),
                missing,
                reissues.sentences(),
                List.copyOf(problems),
                cancelled);
    }

    /** Ends early, as by an interrupt, when whoever watches has cancelled. */
    private void work(CompletionService<Outcome> workers)
            throws LakeException, InterruptedException {
        while (onTheirWay > 0 || !pending.isEmpty()) {
            while (onTheirWay < fetcher.source().parallel() && !pending.isEmpty()) {
                PieceFetcher.Planned next = pending.removeFirst();
                workers.submit(() -> fetch(next));
                onTheirWay++;
            }
            Future<Outcome> finished = workers.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            progress.advanced(done, done + onTheirWay + pending.size(), batches.bytes());
            if (progress.cancelled()) {
                throw new InterruptedException("the download was cancelled");
            }
            if (finished != null) {
                onTheirWay--;
                done++;
                take(finished);
            }
        }
    }

    private Outcome fetch(PieceFetcher.Planned planned) throws InterruptedException {
        try {
            return new Outcome(planned, fetcher.fetch(planned), null);
        } catch (LakeException e) {
            return new Outcome(planned, null, e);
        }
    }

    private void take(Future<Outcome> finished) throws LakeException, InterruptedException {
        try {
            Outcome outcome = finished.get();
            switch (outcome.fetched()) {
                case Fetched.Bars bars -> {
                    fetched++;
                    reissues.fetched(outcome.planned(), bars);
                    batches.add(outcome.planned().piece(), bars);
                }
                case Fetched.Missing _ -> instead(outcome.planned());
                case Fetched.Unchanged _ -> reissues.unchanged();
                case Fetched.Withdrawn _ -> reissues.withdrawn(outcome.planned());
                case null -> problems.add(sentence(outcome));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a download failed in a way it should not", e);
        }
    }

    private static String sentence(Outcome outcome) {
        LakeException trouble = outcome.trouble();
        return trouble == null ? "" : String.valueOf(trouble.getMessage());
    }

    private void instead(PieceFetcher.Planned planned) {
        List<Piece> others = fetcher.source().insteadOf(planned.piece(), planned.wanted());
        if (others.isEmpty()) {
            missing.add(planned.piece().toString());
        }
        for (Piece other : others.reversed()) {
            pending.addFirst(new PieceFetcher.Planned(other, planned.wanted(), Optional.empty()));
        }
    }
}
