package alchemist.charts.jfree;

import java.awt.Font;

/**
 * Colours and fonts of a frame.
 *
 * @param scale device pixels per layout pixel
 * @param text the font of words, already scaled
 * @param numbers the font of numbers, already scaled
 */
public record Skin(double scale, Inks inks, Font text, Font numbers) {

    /** A length in layout pixels as whole device pixels, at least one. */
    public int px(double length) {
        return Math.max(1, (int) Math.round(length * scale));
    }
}
