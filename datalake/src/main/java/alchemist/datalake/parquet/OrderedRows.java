package alchemist.datalake.parquet;

import alchemist.engine.model.Bar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The rows of a bar file brought into order by time. Where a time is there more than once the last
 * row counts, as in a merge.
 *
 * @param moved rows that stood behind a later one
 * @param repeated rows that are left out because another one has their time
 */
public record OrderedRows(FlowBars bars, long moved, long repeated) {

    /**
     * Reads a file that may have been written by somebody else.
     *
     * @throws IOException when it can't be read, or does not hold as many rows as it says
     */
    public static OrderedRows read(Path file, BarFileInfo info, DuckDb duckDb) throws IOException {
        BarFileReader reader = new BarFileReader(duckDb);
        BarColumns columns = new BarColumns(Math.toIntExact(info.rows()));
        reader.read(file, info, TimeRange.ALL, columns);
        return of(columns, reader.flow(file, info), info);
    }

    private static OrderedRows of(BarColumns columns, BarFlow flow, BarFileInfo info) {
        long[] times = columns.times();
        Integer[] rows = new Integer[columns.size()];
        Arrays.setAll(rows, i -> i);
        Arrays.sort(rows, Comparator.comparingLong(row -> times[row]));
        FlowBarsBuilder ordered = new FlowBarsBuilder(rows.length);
        long repeated = 0;
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            if (i + 1 < rows.length && times[rows[i + 1]] == times[row]) {
                repeated++;
            } else {
                ordered.add(
                        bar(columns, row),
                        flow.tradeCounts()[row],
                        flow.vwaps()[row],
                        flow.buyVolumes()[row]);
            }
        }
        FlowBars bars = ordered.build(info.instrument(), info.period());
        return new OrderedRows(bars, moved(times), repeated);
    }

    private static Bar bar(BarColumns columns, int row) {
        return new Bar(
                columns.times()[row],
                columns.column(0)[row],
                columns.column(1)[row],
                columns.column(2)[row],
                columns.column(3)[row],
                columns.column(4)[row]);
    }

    private static long moved(long[] times) {
        long moved = 0;
        long latest = Long.MIN_VALUE;
        for (long time : times) {
            moved += time < latest ? 1 : 0;
            latest = Math.max(latest, time);
        }
        return moved;
    }

    /** True when the rows stand in the file as they should. */
    public boolean wereInOrder() {
        return moved == 0 && repeated == 0;
    }

    /**
     * False when the file says of its bars what these are not: then more than their order is wrong.
     */
    public boolean areWhatWasWritten(Path file) throws IOException {
        return ContentHash.stored(file)
                .map(stored -> stored.equals(ContentHash.of(bars.bars())))
                .orElse(true);
    }
}
