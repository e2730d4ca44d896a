package alchemist.engine.feed;

import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several series as one feed, by the time at which each bar is known; bars known at the same time
 * come finest period first, then in the order in which the series were given.
 *
 * <p>A tournament tree finds the next of n series with log n comparisons.
 */
public final class MergedFeed implements MarketDataFeed {

    /** So many series fit into the cache together. */
    private static final int FEW = 4;

    /** Bars of a series that are made ahead where there are more. */
    private static final int STRETCH = 64;

    /** In the order in which they come at one instant. */
    private final SeriesFeed[] sources;

    /** When each source's next bar is known. */
    private final long[] ends;

    /**
     * Node 1 is the root, node n has the children 2n and 2n + 1, the leaves are the sources: each
     * node holds the source that comes first of those below it.
     */
    private final int[] tree;

    private final int leaves;

    /**
     * Of several series the merged feed, of one series the feed of that.
     *
     * @param instruments the instrument of each series
     */
    public static MarketDataFeed of(List<BarSeries> series, List<Instrument> instruments) {
        return series.size() == 1
                ? new SeriesFeed(series.getFirst(), instruments.getFirst(), 0)
                : new MergedFeed(series, instruments);
    }

    private MergedFeed(List<BarSeries> series, List<Instrument> instruments) {
        int stretch = series.size() > FEW ? STRETCH : 0;
        sources =
                IntStream.range(0, series.size())
                        .mapToObj(i -> new SeriesFeed(series.get(i), instruments.get(i), stretch))
                        .sorted(Comparator.comparing(SeriesFeed::period))
                        .toArray(SeriesFeed[]::new);
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * sources.length - 1)));
        ends = new long[leaves];
        Arrays.fill(ends, END);
        for (int i = 0; i < sources.length; i++) {
            ends[i] = sources[i].nextTime();
        }
        tree = new int[2 * leaves];
        for (int i = 0; i < leaves; i++) {
            tree[leaves + i] = i;
        }
        for (int node = leaves - 1; node >= 1; node--) {
            play(node);
        }
    }

    @Override
    public MarketEvent.@Nullable BarClosed next() {
        int first = tree[1];
        if (ends[first] == END) {
            return null;
        }
        MarketEvent.BarClosed event = sources[first].next();
        ends[first] = sources[first].nextTime();
        for (int node = (leaves + first) >> 1; node >= 1; node >>= 1) {
            play(node);
        }
        return event;
    }

    @Override
    public long nextTime() {
        return ends[tree[1]];
    }

    /** The left one wins a tie: it stands first in the order. */
    private void play(int node) {
        int left = tree[2 * node];
        int right = tree[2 * node + 1];
        tree[node] = ends[right] < ends[left] ? right : left;
    }
}
