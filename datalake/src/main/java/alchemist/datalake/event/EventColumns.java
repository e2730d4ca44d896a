package alchemist.datalake.event;

import alchemist.engine.model.Aggressor;
import alchemist.engine.model.InstrumentId;

import java.util.Arrays;

/**
 * Collects events of one kind in columns that grow. Not thread-safe.
 *
 * <p>Ids are kept only once one was given; then all trades before it have none.
 */
public final class EventColumns {

    private static final Aggressor[] AGGRESSORS = {
        Aggressor.SELLER, Aggressor.UNKNOWN, Aggressor.BUYER
    };

    private final EventKind kind;
    private long[] time;
    private final double[][] values;
    private byte[] aggressor;
    private long[] idLow = {};
    private long[] idHigh = {};
    private int size;

    public EventColumns(EventKind kind, int capacity) {
        this.kind = kind;
        time = new long[Math.max(1, capacity)];
        values = new double[kind.columns().size()][time.length];
        aggressor = new byte[isTrades() ? time.length : 0];
    }

    private EventColumns(EventColumns from, int first, int last) {
        kind = from.kind;
        time = Arrays.copyOfRange(from.time, first, last);
        values = new double[from.values.length][];
        for (int c = 0; c < values.length; c++) {
            values[c] = Arrays.copyOfRange(from.values[c], first, last);
        }
        aggressor = isTrades() ? Arrays.copyOfRange(from.aggressor, first, last) : from.aggressor;
        idLow = from.hasIds() ? Arrays.copyOfRange(from.idLow, first, last) : from.idLow;
        idHigh = from.hasUuids(first, last) ? Arrays.copyOfRange(from.idHigh, first, last) : idHigh;
        size = last - first;
    }

    public int size() {
        return size;
    }

    /** Adds an event; of a trade, nothing is known but these. */
    public void add(long when, double... numbers) {
        int at = claim(when);
        for (int c = 0; c < values.length; c++) {
            values[c][at] = numbers[c];
        }
    }

    /** Adds a trade, without making an array for it. */
    public void addTrade(long when, double price, double units, Aggressor taker) {
        int at = claim(when);
        values[0][at] = price;
        values[1][at] = units;
        aggressor[at] = code(taker);
    }

    /** Gives the trade that was added last its id. */
    public void id(long high, long low) {
        if (!hasIds()) {
            idLow = new long[time.length];
            Arrays.fill(idLow, TradeId.NONE.low());
        }
        if (high != 0 && !hasUuids()) {
            idHigh = new long[time.length];
        }
        idLow[size - 1] = low;
        if (hasUuids()) {
            idHigh[size - 1] = high;
        }
    }

    /** Adds event {@code i} of other columns of the same kind. */
    public void add(EventColumns from, int i) {
        int at = claim(from.time[i]);
        for (int c = 0; c < values.length; c++) {
            values[c][at] = from.values[c][i];
        }
        if (isTrades()) {
            aggressor[at] = from.aggressor[i];
        }
        if (from.hasIds()) {
            id(from.idHigh(i), from.idLow[i]);
        }
    }

    void addAll(EventColumns from) {
        for (int i = 0; i < from.size; i++) {
            add(from, i);
        }
    }

    /**
     * The series of what was added.
     *
     * @throws IllegalArgumentException when the times descend
     */
    public EventSeries build(InstrumentId instrument) {
        return new EventSeries(instrument, rows(0, size));
    }

    /** The same events by time; those of the same instant stay in their order. */
    public EventColumns inTimeOrder() {
        for (int i = 1; i < size; i++) {
            if (time[i] < time[i - 1]) {
                return sorted();
            }
        }
        return this;
    }

    private EventColumns sorted() {
        EventColumns sorted = new EventColumns(kind, size);
        for (int i : StableOrder.of(time, size)) {
            sorted.add(this, i);
        }
        return sorted;
    }

    private boolean isTrades() {
        return kind == EventKind.TRADES;
    }

    EventKind kind() {
        return kind;
    }

    EventColumns rows(int first, int last) {
        return first == 0 && last == time.length ? this : new EventColumns(this, first, last);
    }

    long[] times() {
        return time;
    }

    double[] values(int column) {
        return values[column];
    }

    byte[] aggressors() {
        return aggressor;
    }

    long[] idLows() {
        return idLow;
    }

    long[] idHighs() {
        return idHigh;
    }

    boolean hasIds() {
        return idLow.length > 0;
    }

    boolean hasUuids() {
        return idHigh.length > 0;
    }

    private boolean hasUuids(int first, int last) {
        for (int i = first; hasUuids() && i < last; i++) {
            if (idHigh[i] != 0) {
                return true;
            }
        }
        return false;
    }

    TradeId id(int i) {
        return new TradeId(idHigh(i), idLow(i));
    }

    long idLow(int i) {
        return hasIds() ? idLow[i] : TradeId.NONE.low();
    }

    long idHigh(int i) {
        return hasUuids() ? idHigh[i] : 0;
    }

    boolean sameBits(int i, EventColumns other, int j) {
        boolean same =
                time[i] == other.time[j]
                        && idLow(i) == other.idLow(j)
                        && idHigh(i) == other.idHigh(j);
        for (int c = 0; same && c < values.length; c++) {
            same =
                    Double.doubleToLongBits(values[c][i])
                            == Double.doubleToLongBits(other.values[c][j]);
        }
        return same && (!isTrades() || aggressor[i] == other.aggressor[j]);
    }

    /** Both must be exactly as long as they are full. */
    boolean sameBits(EventColumns other) {
        boolean same =
                Arrays.equals(aggressor, other.aggressor)
                        && Arrays.equals(idLow, other.idLow)
                        && Arrays.equals(idHigh, other.idHigh);
        for (int c = 0; same && c < values.length; c++) {
            same = Arrays.equals(values[c], other.values[c]);
        }
        return same;
    }

    /** 1 for the buyer, −1 for the seller, 0 where it is unknown: as files have it. */
    public static byte code(Aggressor taker) {
        return switch (taker) {
            case BUYER -> 1;
            case SELLER -> -1;
            case UNKNOWN -> 0;
        };
    }

    /** Who a file's code stands for. */
    public static Aggressor aggressor(long code) {
        return AGGRESSORS[Long.signum(code) + 1];
    }

    private int claim(long when) {
        if (size == time.length) {
            grow(size * 2);
        }
        time[size] = when;
        return size++;
    }

    private void grow(int capacity) {
        time = Arrays.copyOf(time, capacity);
        for (int c = 0; c < values.length; c++) {
            values[c] = Arrays.copyOf(values[c], capacity);
        }
        aggressor = isTrades() ? Arrays.copyOf(aggressor, capacity) : aggressor;
        idHigh = hasUuids() ? Arrays.copyOf(idHigh, capacity) : idHigh;
        if (hasIds()) {
            int before = idLow.length;
            idLow = Arrays.copyOf(idLow, capacity);
            Arrays.fill(idLow, before, capacity, TradeId.NONE.low());
        }
    }
}
