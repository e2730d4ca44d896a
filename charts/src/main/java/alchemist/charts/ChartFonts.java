package alchemist.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The two type faces of the drawn part of a chart: words and numbers. Labels made of JavaFX nodes
 * ask for "Inter" and "JetBrains Mono" by name, which the application registers with JavaFX.
 */
public record ChartFonts(Font text, Font numbers) {

    private static final float BASE = 12f;

    /** Inter and JetBrains Mono where installed, else the system's sans-serif and monospaced. */
    public static ChartFonts system() {
        return new ChartFonts(
                installed("Inter", Font.SANS_SERIF), installed("JetBrains Mono", Font.MONOSPACED));
    }

    /**
     * Fonts bundled with the application (TrueType or OpenType).
     *
     * @throws IOException when a stream ends early or holds no font
     */
    public static ChartFonts of(InputStream text, InputStream numbers) throws IOException {
        return new ChartFonts(read(text), read(numbers));
    }

    private static Font read(InputStream stream) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(BASE);
        } catch (FontFormatException e) {
            throw new IOException("The bundled font can't be read. Install the program again.", e);
        }
    }

    private static Font installed(String family, String fallback) {
        Font font = new Font(family, Font.PLAIN, (int) BASE);
        return font.getFamily().equalsIgnoreCase(family)
                ? font
                : new Font(fallback, Font.PLAIN, (int) BASE);
    }
}
