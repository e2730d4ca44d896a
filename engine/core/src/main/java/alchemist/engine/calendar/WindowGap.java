package alchemist.engine.calendar;

/**
 * A run of windows without bars.
 *
 * @param from start of the first missing window, epoch nanoseconds UTC
 * @param to end (exclusive) of the last missing window
 * @param windows how many are missing; the closed hours between are not counted
 */
public record WindowGap(long from, long to, long windows) {}
