package alchemist.charts.jfree;

import java.awt.Rectangle;
import java.util.List;

/**
 * One pane: a plot with its value axis on the right.
 *
 * @param plot where values are drawn, device pixels
 * @param axisWidth room for labels right of the plot, device pixels
 * @param layers bottom to top
 * @param tags values shown on the axis
 * @param caption written in the plot's upper left corner; may be empty
 */
public record PaneFrame(
        Rectangle plot,
        int axisWidth,
        ValueScale scale,
        List<Layer> layers,
        List<Tag> tags,
        String caption) {}
