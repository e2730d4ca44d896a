package alchemist.engine.backtest;

import alchemist.engine.feed.MarketDataFeed;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.feed.MergedFeed;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** Runs backtests on the calling thread. Backtests share nothing, so any number may run at once. */
public final class Backtest {

    private static final int EVENTS_BETWEEN_REPORTS = 1 << 16;

    /** So many runs at once keep what they record within bounds. */
    private static final int RUNS_AT_ONCE = 12;

    private Backtest() {}

    /** Runs to the last bar, or until {@code progress} says stop. */
    public static BacktestResult run(BacktestRequest request, Progress progress) {
        return run(request, MergedFeed.of(request.data(), request.instruments()), progress);
    }

    /**
     * Runs over a feed, for example of ticks, instead of the request's series.
     *
     * @param feed events of the request's instruments
     */
    public static BacktestResult run(
            BacktestRequest request, MarketDataFeed feed, Progress progress) {
        BacktestRun run = new BacktestRun(request);
        play(feed, run, (done, _) -> progress.advanced(done, request.bars()));
        return run.finish(feed.nextTime() == MarketDataFeed.END);
    }

    private static void play(MarketDataFeed feed, BacktestRun run, Progress progress) {
        for (@Nullable MarketEvent event = feed.next(); event != null; event = feed.next()) {
            run.take(event, feed.nextTime() > event.time());
            if (run.done() % EVENTS_BETWEEN_REPORTS == 0
                    && !progress.advanced(run.done(), run.done())) {
                return;
            }
        }
        boolean unused = progress.advanced(run.done(), run.done());
    }

    /**
     * Runs several backtests over the same bars, such as those of a sweep: each bar is made once
     * for a number of them. The results are those of {@link #run}.
     *
     * @param requests of the same data and instruments
     * @param results told of each result, in the order of the requests, when it is there
     * @param progress counted in bars over all requests
     * @throws IllegalArgumentException when the requests' data differ
     */
    public static void runAll(
            List<BacktestRequest> requests, Consumer<BacktestResult> results, Progress progress) {
        if (requests.isEmpty()) {
            return;
        }
        requireSameData(requests);
        // The very same objects, not only equal ones: they are found at once.
        List<BarSeries> data = requests.getFirst().data();
        List<Instrument> instruments = requests.getFirst().instruments();
        long total = requests.stream().mapToLong(BacktestRequest::bars).sum();
        boolean complete = true;
        for (int from = 0; complete && from < requests.size(); from += RUNS_AT_ONCE) {
            List<BacktestRun> runs =
                    requests.subList(from, Math.min(from + RUNS_AT_ONCE, requests.size())).stream()
                            .map(request -> new BacktestRun(request.withData(data, instruments)))
                            .toList();
            MarketDataFeed feed = MergedFeed.of(data, instruments);
            long before = from * requests.getFirst().bars();
            play(feed, runs, (done, _) -> progress.advanced(before + done * runs.size(), total));
            complete = feed.nextTime() == MarketDataFeed.END;
            for (BacktestRun run : runs) {
                results.accept(run.finish(complete));
            }
        }
    }

    private static void requireSameData(List<BacktestRequest> requests) {
        for (BacktestRequest request : requests) {
            BacktestRequest first = requests.getFirst();
            if (!request.data().equals(first.data())
                    || !request.instruments().equals(first.instruments())) {
                throw new IllegalArgumentException("backtests run together need the same data");
            }
        }
    }

    private static void play(MarketDataFeed feed, List<BacktestRun> runs, Progress progress) {
        Stretch stretch = new Stretch();
        long done = 0;
        long told = 0;
        while (stretch.fill(feed)) {
            for (BacktestRun run : runs) {
                run.take(stretch);
            }
            done += stretch.size();
            if (done - told >= EVENTS_BETWEEN_REPORTS) {
                told = done;
                if (!progress.advanced(done, done)) {
                    return;
                }
            }
        }
        boolean unused = progress.advanced(done, done);
    }
}
