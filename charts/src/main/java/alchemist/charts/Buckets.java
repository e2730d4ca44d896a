package alchemist.charts;

/**
 * The visible bars grouped into buckets of {@code stride} bars each. Groups always start at a
 * multiple of the stride, so that bars don't change shape while the chart is dragged.
 *
 * @param first number of the first bucket in view
 * @param count buckets in view
 * @param size bars there are
 */
record Buckets(int stride, int first, int count, int size) {

    /** Covers the window with at most about {@code most} buckets. */
    static Buckets over(Viewport viewport, int most) {
        int size = viewport.size();
        int stride = Math.max(1, (int) Math.ceil(viewport.span() / Math.max(1, most)));
        int from = Math.clamp((long) Math.floor(viewport.first() + 0.5), 0, size);
        int to = Math.clamp((long) Math.ceil(viewport.last() + 0.5), from, size);
        int first = from / stride;
        int count = to == from ? 0 : (to - 1) / stride - first + 1;
        return new Buckets(stride, first, count, size);
    }

    /** Middle, on the bar axis, of the bucket of {@code stride} bars that holds {@code bar}. */
    static double centerOf(int bar, int stride) {
        int start = Math.floorDiv(bar, stride) * stride;
        return start + (stride - 1) / 2.0;
    }

    /** First bar of the {@code i}-th bucket in view. */
    int from(int i) {
        return (first + i) * stride;
    }

    /** End, exclusive, of the {@code i}-th bucket in view. */
    int to(int i) {
        return (int) Math.min(size, (first + i + 1L) * stride);
    }

    /** Middle of the {@code i}-th bucket on the bar axis. */
    double center(int i) {
        return (first + i) * (double) stride + (stride - 1) / 2.0;
    }

    /** One more bucket on each side where there is one: lines run on past the edge of the plot. */
    Buckets widened() {
        int before = first > 0 && count > 0 ? 1 : 0;
        int after = count > 0 && (first + (long) count) * stride < size ? 1 : 0;
        return new Buckets(stride, first - before, count + before + after, size);
    }
}
