package alchemist.charts;

/** How charts look: colours and fonts, the same for the screen and for exported pictures. */
public record ChartStyle(ChartPalette palette, ChartFonts fonts) {

    /** Dark, with installed fonts. */
    public static ChartStyle dark() {
        return new ChartStyle(ChartPalette.dark(), ChartFonts.system());
    }

    /** Light, with installed fonts. */
    public static ChartStyle light() {
        return new ChartStyle(ChartPalette.light(), ChartFonts.system());
    }
}
