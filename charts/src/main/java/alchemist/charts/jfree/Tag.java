package alchemist.charts.jfree;

import java.awt.Color;

/**
 * A value shown on the axis in a filled box.
 *
 * @param line whether a dashed line crosses the plot at the value
 * @param name what stands on the line at its right end; may be empty
 */
public record Tag(double value, String text, Color fill, boolean line, String name) {

    /** Without a name. */
    public Tag(double value, String text, Color fill, boolean line) {
        this(value, text, fill, line, "");
    }
}
