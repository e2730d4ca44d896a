package alchemist.datalake.frame;

import tech.tablesaw.api.InstantColumn;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Epoch nanoseconds to columns of instants and back. */
final class Instants {

    private Instants() {}

    static InstantColumn column(String name, long[] nanos) {
        InstantColumn column = InstantColumn.create(name);
        for (long each : nanos) {
            column.append(Instant.ofEpochSecond(0, each));
        }
        return column;
    }

    static long[] nanos(InstantColumn column) {
        long[] nanos = new long[column.size()];
        for (int i = 0; i < nanos.length; i++) {
            Instant instant = column.get(i);
            nanos[i] = TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
        }
        return nanos;
    }
}
