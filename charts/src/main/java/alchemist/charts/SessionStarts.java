package alchemist.charts;

/** Says where a dashed line stands between bars. Times are epoch nanoseconds UTC. */
@FunctionalInterface
public interface SessionStarts {

    /** No lines. */
    SessionStarts NONE = (_, _) -> false;

    /** Whether a bar at {@code time} belongs to another session than the bar before it. */
    boolean between(long before, long time);
}
