package alchemist.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/** Remembers how wide texts are in one font, in device pixels. */
final class TextWidths {

    private static final int MOST = 4_000;

    private final Font font;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<String, Integer> widths = new HashMap<>();

    TextWidths(Font font) {
        this.font = font;
    }

    int of(String text) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        return widths.computeIfAbsent(
                text, t -> (int) Math.ceil(font.getStringBounds(t, context).getWidth()));
    }

    /** Height of a line of text. */
    int height() {
        return (int) Math.ceil(font.getLineMetrics("0", context).getHeight());
    }
}
