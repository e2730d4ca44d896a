package alchemist.app.plot;

import alchemist.charts.LineKind;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How one line of an indicator is drawn.
 *
 * @param hue lines with the same hue share a colour, where none is chosen
 * @param color null for one that is free
 * @param shown false for lines that are left out
 */
public record LineLook(LineKind kind, int hue, @Nullable Color color, boolean shown) {

    private static final int SUPPORT = 1;
    private static final int RESISTANCE = 2;

    /** A plain line in a free colour. */
    static LineLook plain(int hue) {
        return new LineLook(LineKind.LINE, hue, null, true);
    }

    public LineLook withKind(LineKind other) {
        return new LineLook(other, hue, color, shown);
    }

    public LineLook withColor(@Nullable Color other) {
        return new LineLook(kind, hue, other, shown);
    }

    public LineLook withShown(boolean other) {
        return new LineLook(kind, hue, color, other);
    }

    /**
     * The usual look of an indicator's lines: both edges of a band alike, histograms as columns.
     */
    static List<LineLook> usual(IndicatorSpec spec) {
        List<String> names = spec.lines();
        boolean band = names.contains("top") && names.contains("bot");
        return names.stream().map(name -> usual(name, band ? 0 : hue(name, names))).toList();
    }

    private static LineLook usual(String name, int hue) {
        return plain(hue).withKind(kind(name));
    }

    private static LineKind kind(String name) {
        if (name.contains("histo")) {
            return LineKind.COLUMNS;
        }
        if (name.equals("psar") || name.startsWith("fractal")) {
            return LineKind.DOTS;
        }
        boolean secondary = isLevel(name, 's') || isLevel(name, 'r') || name.equals("mid");
        return secondary ? LineKind.DASHED : LineKind.LINE;
    }

    private static int hue(String name, List<String> names) {
        if (isLevel(name, 's')) {
            return SUPPORT;
        }
        return isLevel(name, 'r') ? RESISTANCE : names.indexOf(name);
    }

    /** {@code s1} to {@code s4} support, {@code r1} to {@code r4} resist. */
    private static boolean isLevel(String name, char side) {
        return name.length() == 2 && name.charAt(0) == side && Character.isDigit(name.charAt(1));
    }
}
