package alchemist.app.plot;

import alchemist.charts.ChartFonts;
import alchemist.charts.ChartPalette;
import alchemist.charts.ChartStyle;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How charts look in the workstation. */
public final class ChartLook {

    private static final String FONTS = "/alchemist/app/theme/fonts/";

    private ChartLook() {}

    /** Dark, with the fonts of the rest of the screen. Reads font files: make it once. */
    public static ChartStyle dark() {
        try (InputStream words = open("Inter-Regular.otf");
                InputStream numbers = open("JetBrainsMono-Regular.ttf")) {
            return new ChartStyle(ChartPalette.dark(), ChartFonts.of(words, numbers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = ChartLook.class.getResourceAsStream(FONTS + name);
        if (stream == null) {
            throw new FileNotFoundException(
                    "The font " + name + " is missing. Install the program again.");
        }
        return stream;
    }
}
