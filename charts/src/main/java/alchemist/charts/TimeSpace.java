package alchemist.charts;

/**
 * What the time axis has to label.
 *
 * @param buckets the bars in view, grouped
 * @param width of the plot in device pixels
 */
record TimeSpace(Timeline timeline, Viewport viewport, Buckets buckets, Look look, int width) {

    /** Device pixels per bar. */
    double pixelsPerBar() {
        return width / viewport.span();
    }

    /** Middle of the {@code i}-th bucket in device pixels. */
    int middle(int i) {
        return (int) Math.round((buckets.center(i) - viewport.first()) * pixelsPerBar());
    }

    /** Wall-clock seconds at the start of the {@code i}-th bucket. */
    long wall(int i) {
        return timeline.wall(buckets.from(i));
    }
}
