package alchemist.datalake.lake;

import alchemist.datalake.catalog.Partition;
import alchemist.datalake.parquet.TimeRange;
import alchemist.engine.model.BarSeries;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bars that were loaded last, to be given out again without reading a file. They are known by
 * the files they were read from and by the hashes of these, so that the bars of a file that was
 * written anew are read anew. Thread-safe.
 */
final class RecentBars {

    private static final int BYTES_PER_BAR = 48;
    private static final int SHARE_OF_HEAP = 8;

    private final long most;
    private final Map<Key, BarSeries> byAge = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    private record Key(TimeRange range, List<Partition> partitions) {}

    /** Reads bars from their files. */
    @FunctionalInterface
    interface Reading {
        BarSeries read() throws LakeException;
    }

    /**
     * @param most how many bars are kept; the series used longest ago go first
     */
    RecentBars(long most) {
        this.most = most;
    }

    /** Keeps as many as fit into an eighth of the memory that there may be. */
    static RecentBars forThisProcess() {
        return new RecentBars(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_PER_BAR);
    }

    /** The bars of these files in the range, read only if they are not at hand. */
    BarSeries bars(TimeRange range, List<Partition> partitions, Reading reading)
            throws LakeException {
        Key key = new Key(range, List.copyOf(partitions));
        synchronized (this) {
            BarSeries known = byAge.get(key);
            if (known != null) {
                return known;
            }
        }
        // Not under the lock: others may want what is at hand meanwhile.
        BarSeries bars = reading.read();
        if (!partitions.isEmpty() && bars.size() <= most) {
            keep(key, bars);
        }
        return bars;
    }

    private synchronized void keep(Key key, BarSeries bars) {
        BarSeries before = byAge.put(key, bars);
        held += bars.size() - (before == null ? 0 : before.size());
        Iterator<BarSeries> oldest = byAge.values().iterator();
        while (held > most) {
            held -= oldest.next().size();
            oldest.remove();
        }
    }
}
