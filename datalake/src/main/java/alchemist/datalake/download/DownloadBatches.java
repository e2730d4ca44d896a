package alchemist.datalake.download;

import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Provenance;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.FlowBarsBuilder;
import alchemist.datalake.parquet.Parent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pieces that wait to be written together: merging a year's file once for a month of days costs a
 * thirtieth of doing it day by day. Used by one thread.
 */
final class DownloadBatches {

    private static final int MOST_PIECES = 31;
    private static final int MOST_BARS = 250_000;
    private static final long BYTES_PER_BAR = 48;

    private final Lake lake;
    private final String source;
    private final Map<Subscription, List<Fetched.Bars>> waiting = new LinkedHashMap<>();
    private final KeptTrades trades;
    private DownloadReport.BarCounts counts = new DownloadReport.BarCounts(0, 0, 0);
    private long bars;

    DownloadBatches(Lake lake, String source) {
        this.lake = lake;
        this.source = source;
        trades = new KeptTrades(lake, source);
    }

    /** Takes a piece in, and writes what has come together when it is enough. */
    void add(Piece piece, Fetched.Bars fetched) throws LakeException {
        List<Fetched.Bars> batch =
                waiting.computeIfAbsent(piece.subscription(), key -> new ArrayList<>());
        batch.add(trades.keep(fetched));
        bars += fetched.bars().bars().size();
        long rows = batch.stream().mapToLong(each -> each.bars().bars().size()).sum();
        if (batch.size() >= MOST_PIECES || rows >= MOST_BARS) {
            waiting.remove(piece.subscription());
            write(piece.subscription(), batch);
        }
    }

    void writeAll() throws LakeException {
        for (Map.Entry<Subscription, List<Fetched.Bars>> batch : waiting.entrySet()) {
            write(batch.getKey(), batch.getValue());
        }
        waiting.clear();
    }

    DownloadReport.BarCounts counts() {
        return counts;
    }

    /** How many trades were kept that were not there before. */
    long tradesAdded() {
        return trades.added();
    }

    /** Size of the bars in memory; a measure of the work done. */
    long bytes() {
        return bars * BYTES_PER_BAR;
    }

    private void write(Subscription subscription, List<Fetched.Bars> batch) throws LakeException {
        List<Fetched.Bars> ordered = new ArrayList<>(batch);
        ordered.sort(Comparator.comparing(each -> each.parent().days().from()));
        for (Fetched.Bars each : ordered) {
            lake.addActions(subscription.instrument(), each.actions());
        }
        if (overlap(ordered)) {
            for (Fetched.Bars each : ordered) {
                write(each.bars(), trades.parents(each));
            }
            return;
        }
        FlowBarsBuilder all = new FlowBarsBuilder(MOST_BARS / 10);
        ordered.forEach(each -> all.addAll(each.bars()));
        write(
                all.build(subscription.instrument(), subscription.period()),
                ordered.stream().flatMap(each -> trades.parents(each).stream()).toList());
    }

    private void write(FlowBars together, List<Parent> parents) throws LakeException {
        ImportResult result = lake.write(together, Provenance.downloaded(source, parents));
        counts = counts.plus(result.added(), result.replaced(), result.unchanged());
    }

    private static boolean overlap(List<Fetched.Bars> ordered) {
        long last = Long.MIN_VALUE;
        for (Fetched.Bars each : ordered) {
            int size = each.bars().bars().size();
            if (size > 0) {
                if (each.bars().bars().time(0) <= last) {
                    return true;
                }
                last = each.bars().bars().time(size - 1);
            }
        }
        return false;
    }
}
