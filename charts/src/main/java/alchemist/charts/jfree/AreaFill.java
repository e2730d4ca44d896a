package alchemist.charts.jfree;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** The fading area between a line and its base. */
record AreaFill(Color color, double base, double far) {

    private static final double STRONG = 0.32;
    private static final double WEAK = 0.04;

    void draw(Graphics2D graphics, Shape line) {
        graphics.setPaint(
                new GradientPaint(
                        0,
                        (float) base,
                        Inks.faded(color, WEAK),
                        0,
                        (float) far,
                        Inks.faded(color, STRONG)));
        graphics.fill(closed(line));
    }

    /** Each unbroken piece of the line, led down to the base at both ends. */
    private Path2D closed(Shape line) {
        Path2D.Float area = new Path2D.Float();
        float[] at = new float[6];
        float lastX = 0;
        boolean open = false;
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_MOVETO) {
                if (open) {
                    close(area, lastX);
                }
                area.moveTo(at[0], base);
                open = true;
            }
            area.lineTo(at[0], at[1]);
            lastX = at[0];
        }
        if (open) {
            close(area, lastX);
        }
        return area;
    }

    private void close(Path2D area, float x) {
        area.lineTo(x, base);
        area.closePath();
    }
}
