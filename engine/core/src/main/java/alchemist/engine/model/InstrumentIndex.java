package alchemist.engine.model;

import java.util.Arrays;

/**
 * Numbers instruments from 0 in the order in which they came. Made for the bar path: the object
 * that was put in is found without hashing or comparing text, and in constant time by whoever asks
 * for the instruments round and round. Not thread-safe.
 */
public final class InstrumentIndex {

    private Instrument[] instruments = {};

    /** Where the last one was found: bars ask for the same one again, or for the one after it. */
    private int last;

    /** The number of an instrument, or −1. */
    @SuppressWarnings("ReferenceEquality") // the fast path; equal ids are found by the search
    public int find(Instrument instrument) {
        Instrument[] all = instruments;
        int at = last;
        if (at < all.length && all[at] == instrument) {
            return at;
        }
        int neighbour = at + 1 < all.length ? at + 1 : 0;
        if (neighbour < all.length && all[neighbour] == instrument) {
            last = neighbour;
            return neighbour;
        }
        return search(instrument);
    }

    @SuppressWarnings("ReferenceEquality") // the fast path; equal ids are found below
    private int search(Instrument instrument) {
        for (int i = 0; i < instruments.length; i++) {
            if (instruments[i] == instrument) {
                last = i;
                return i;
            }
        }
        for (int i = 0; i < instruments.length; i++) {
            if (instruments[i].id().equals(instrument.id())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The number of an instrument.
     *
     * @throws IllegalArgumentException when it was not put in
     */
    public int of(Instrument instrument) {
        int found = find(instrument);
        if (found < 0) {
            throw new IllegalArgumentException(instrument.id() + " is not traded here");
        }
        return found;
    }

    /** The number of an instrument, which is put in if it is new. */
    public int add(Instrument instrument) {
        int found = find(instrument);
        if (found >= 0) {
            return found;
        }
        instruments = Arrays.copyOf(instruments, instruments.length + 1);
        instruments[instruments.length - 1] = instrument;
        return instruments.length - 1;
    }

    public int size() {
        return instruments.length;
    }

    public Instrument get(int index) {
        return instruments[index];
    }

    /** An index of these, in this order. */
    public static InstrumentIndex of(Iterable<Instrument> instruments) {
        InstrumentIndex index = new InstrumentIndex();
        for (Instrument instrument : instruments) {
            int unused = index.add(instrument);
        }
        return index;
    }
}
