package alchemist.charts;

/** Size of a picture in device pixels. */
record FrameSize(int width, int height) {

    boolean isTooSmall() {
        return width < 60 || height < 50;
    }
}
