package alchemist.datalake.event;

import alchemist.engine.model.Aggressor;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

import java.util.Arrays;
import java.util.List;

/**
 * Events of one instrument and kind in columns, in time order; several may share an instant.
 * Immutable: who gets a column must not change it.
 *
 * <p>Times are epoch nanoseconds UTC. Trades alone have aggressors, and ids where the source gives
 * them.
 */
public final class EventSeries {

    private final InstrumentId instrument;
    private final EventColumns columns;

    EventSeries(InstrumentId instrument, EventColumns columns) {
        this.instrument = instrument;
        this.columns = columns;
        long[] times = columns.times();
        for (int i = 1; i < times.length; i++) {
            if (times[i] < times[i - 1]) {
                throw new IllegalArgumentException("events must be in time order");
            }
        }
    }

    public InstrumentId instrument() {
        return instrument;
    }

    public EventKind kind() {
        return columns.kind();
    }

    public int size() {
        return columns.times().length;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** When event {@code i} happened. */
    public long time(int i) {
        return columns.times()[i];
    }

    public long[] times() {
        return columns.times();
    }

    /** A column of numbers, counted as in {@link EventKind#columns}. */
    public double[] values(int column) {
        return columns.values(column);
    }

    /** Who took the other's order in trade {@code i}. */
    public Aggressor aggressor(int i) {
        return EventColumns.aggressor(columns.aggressors()[i]);
    }

    /** Of trades, 1 where the buyer took the seller's order, −1 the other way, 0 unknown. */
    public byte[] aggressors() {
        return columns.aggressors();
    }

    /** The numbers, or lower halves, of all ids; empty where there are none. */
    public long[] idLows() {
        return columns.idLows();
    }

    /** The upper halves of all ids; empty unless ids are UUIDs. */
    public long[] idHighs() {
        return columns.idHighs();
    }

    /** Whether the source gave its trades ids. */
    public boolean hasIds() {
        return columns.hasIds();
    }

    /** The id of trade {@code i}. */
    public TradeId id(int i) {
        return columns.id(i);
    }

    /** Trade {@code i}. */
    public Tick trade(int i) {
        return new Tick(time(i), values(0)[i], values(1)[i], aggressor(i));
    }

    /** Quote {@code i}. */
    public Quote quote(int i) {
        return new Quote(time(i), values(0)[i], values(2)[i], values(1)[i], values(3)[i]);
    }

    /** Funding rate {@code i}. */
    public FundingRate fundingRate(int i) {
        return new FundingRate(time(i), values(0)[i]);
    }

    /** The first event at or after an instant; {@link #size} where there is none. */
    public int indexAtOrAfter(long nanos) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time(middle) < nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The events in {@code [from, to)}, by time. */
    public EventSeries between(long from, long toExclusive) {
        int first = indexAtOrAfter(from);
        int last = Math.max(first, indexAtOrAfter(toExclusive));
        return first == 0 && last == size()
                ? this
                : new EventSeries(instrument, columns.rows(first, last));
    }

    /** Series of the same instrument and kind, one behind the other in time. */
    public static EventSeries joined(List<EventSeries> parts) {
        EventSeries first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        EventColumns all = new EventColumns(first.kind(), 1 << 12);
        parts.forEach(part -> all.addAll(part.columns()));
        return all.build(first.instrument);
    }

    /** True when event {@code i} is bit for bit event {@code j} of another series. */
    public boolean sameBits(int i, EventSeries other, int j) {
        return columns.sameBits(i, other.columns, j);
    }

    /** True when both hold the same events bit for bit. */
    public boolean sameBits(EventSeries other) {
        return size() == other.size()
                && Arrays.equals(times(), other.times())
                && columns.sameBits(other.columns);
    }

    EventColumns columns() {
        return columns;
    }
}
