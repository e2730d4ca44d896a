package alchemist.charts.jfree;

import java.awt.Color;

/**
 * A value shown on the axis in a filled box.
 *
 * @param line whether a dashed line crosses the plot at the value
 */
public record Tag(double value, String text, Color fill, boolean line) {}
