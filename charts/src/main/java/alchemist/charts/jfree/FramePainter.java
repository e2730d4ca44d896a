package alchemist.charts.jfree;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Paints frames. Stateless; any thread. */
public final class FramePainter {

    private FramePainter() {}

    /**
     * Paints {@code frame} over the whole picture. The graphics must not be transformed: lengths
     * are device pixels.
     */
    public static void paint(Frame frame, Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(frame.skin().inks().background());
        graphics.fillRect(0, 0, frame.width(), frame.height());
        int last = frame.panes().size() - 1;
        for (int i = 0; i <= last; i++) {
            new PanePlot(frame, frame.panes().get(i), i == last).draw(graphics);
        }
        if (last >= 0) {
            Corner.draw(frame, graphics);
        }
    }
}
