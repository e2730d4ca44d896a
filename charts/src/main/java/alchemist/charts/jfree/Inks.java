package alchemist.charts.jfree;

import java.awt.Color;

/**
 * The colours of a frame.
 *
 * @param surface behind tags and marker text
 * @param text axis labels
 * @param strong emphasised labels
 */
public record Inks(
        Color background,
        Color surface,
        Color grid,
        Color text,
        Color strong,
        Color up,
        Color down,
        Color accent) {

    /** {@code color} with the given opacity. */
    public static Color faded(Color color, double opacity) {
        return new Color(
                color.getRed(),
                color.getGreen(),
                color.getBlue(),
                (int) Math.round(color.getAlpha() * opacity));
    }

    /** {@code share} of one colour, the rest of the other; opaque. */
    public static Color mixed(Color color, Color other, double share) {
        return new Color(
                mixed(color.getRed(), other.getRed(), share),
                mixed(color.getGreen(), other.getGreen(), share),
                mixed(color.getBlue(), other.getBlue(), share));
    }

    /** Black or white, whichever reads better on {@code fill}. */
    public static Color on(Color fill) {
        double brightness =
                0.299 * fill.getRed() + 0.587 * fill.getGreen() + 0.114 * fill.getBlue();
        return brightness > 120 ? new Color(0x0b0e13) : Color.WHITE;
    }

    private static int mixed(int part, int other, double share) {
        return (int) Math.round(part * share + other * (1 - share));
    }
}
