package alchemist.charts;

import alchemist.charts.jfree.Inks;
import alchemist.charts.jfree.Skin;

import javafx.scene.paint.Color;

import java.awt.Font;

/** A style made ready for one scale of the screen: scaled fonts, colours, text widths. */
final class Look {

    private static final float TEXT_SIZE = 12f;
    private static final float NUMBER_SIZE = 11.5f;

    private final ChartStyle style;
    private final Skin skin;
    private final TextWidths words;
    private final TextWidths numbers;

    Look(ChartStyle style, double scale) {
        this.style = style;
        ChartPalette palette = style.palette();
        Inks inks =
                new Inks(
                        awt(palette.background()),
                        awt(palette.surface()),
                        awt(palette.grid()),
                        awt(palette.text()),
                        awt(palette.strong()),
                        awt(palette.up()),
                        awt(palette.down()),
                        awt(palette.accent()));
        Font text = style.fonts().text().deriveFont((float) (TEXT_SIZE * scale));
        Font digits = style.fonts().numbers().deriveFont((float) (NUMBER_SIZE * scale));
        skin = new Skin(scale, inks, text, digits);
        words = new TextWidths(text);
        numbers = new TextWidths(digits);
    }

    ChartPalette palette() {
        return style.palette();
    }

    Skin skin() {
        return skin;
    }

    int px(double length) {
        return skin.px(length);
    }

    TextWidths words() {
        return words;
    }

    TextWidths numbers() {
        return numbers;
    }

    static java.awt.Color awt(Color color) {
        return new java.awt.Color(
                (float) color.getRed(),
                (float) color.getGreen(),
                (float) color.getBlue(),
                (float) color.getOpacity());
    }
}
