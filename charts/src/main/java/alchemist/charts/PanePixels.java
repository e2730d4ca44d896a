package alchemist.charts;

import alchemist.charts.jfree.ValueScale;

/** From bars and values to device pixels of one pane. */
record PanePixels(PaneView view, ValueScale scale) {

    int x(double index) {
        return view.x(index);
    }

    /** Row of a value; far-off values end up a little outside the plot. */
    int y(double value) {
        double share = Math.clamp(scale.share(value), -2, 3);
        return view.plot().y + (int) Math.round(share * view.plot().height);
    }

    int px(double length) {
        return view.look().px(length);
    }

    int top() {
        return view.plot().y;
    }

    int bottom() {
        return view.plot().y + view.plot().height;
    }

    /** Layout pixels from one candle to the next. */
    double candle() {
        double stride = view.buckets().stride();
        return view.pixelsPerBar() * stride / view.look().skin().scale();
    }
}
