package alchemist.charts;

import alchemist.charts.jfree.Tag;
import alchemist.charts.jfree.ValueScale;

import java.util.List;

/** Thins out the labels of a value axis where they would be cut off or covered. */
final class AxisLabels {

    private static final double HALF_LINE = 8;
    private static final double TAG = 17;

    private AxisLabels() {}

    static ValueScale readable(ValueScale scale, List<Tag> tags, PaneView view) {
        double height = view.plot().height;
        ValueScale kept = scale.withoutEdges(view.look().px(HALF_LINE) / height);
        for (Tag tag : tags) {
            kept = kept.withoutNear(tag.value(), view.look().px(TAG) / height);
        }
        return kept;
    }
}
