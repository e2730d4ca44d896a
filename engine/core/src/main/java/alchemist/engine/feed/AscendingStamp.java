package alchemist.engine.feed;

/** Hands out strictly ascending time stamps, as a series needs them. */
final class AscendingStamp {

    private long last = Long.MIN_VALUE;

    /** The given time, or a nanosecond after the last stamp if that is later. */
    long atLeast(long time) {
        last = Math.max(time, last + 1);
        return last;
    }
}
