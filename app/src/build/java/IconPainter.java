import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * Paints the program's mark: the alchemists' sign for fire, a triangle, with a rising candle in it.
 * Its argument is the folder the PNGs are written to; they are kept in the source tree.
 */
public final class IconPainter {

    private static final int[] SIZES = {16, 32, 64, 128};
    private static final int SUPERSAMPLING = 8;
    private static final Color NIGHT = new Color(0x0d1420);
    private static final Color DUSK = new Color(0x1f3350);
    private static final Color GOLD = new Color(0xf0b93a);
    private static final Color TEAL = new Color(0x2fc2b3);

    private IconPainter() {}

    public static void main(String[] args) throws IOException {
        for (int size : SIZES) {
            Path file = Path.of(args[0], "icon-" + size + ".png");
            ImageIO.write(shrunk(painted(size), size), "png", file.toFile());
        }
    }

    /**
     * Painted large, in units of the small picture: lines of the small sizes are relatively bold.
     */
    private static BufferedImage painted(int size) {
        int large = size * SUPERSAMPLING;
        BufferedImage image = new BufferedImage(large, large, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(large / 64.0, large / 64.0);
        g.setPaint(new GradientPaint(0, 0, DUSK, 0, 64, NIGHT));
        g.fill(new RoundRectangle2D.Double(1, 1, 62, 62, 16, 16));
        boolean small = size <= 16;
        triangle(g, small ? 6.5 : 4.2);
        candle(g, small);
        g.dispose();
        return image;
    }

    private static void triangle(Graphics2D g, double line) {
        Path2D path = new Path2D.Double();
        path.moveTo(32, 11);
        path.lineTo(55, 51);
        path.lineTo(9, 51);
        path.closePath();
        g.setPaint(TEAL);
        g.setStroke(new BasicStroke((float) line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private static void candle(Graphics2D g, boolean small) {
        g.setPaint(GOLD);
        double wide = small ? 8.5 : 8;
        g.fill(new Rectangle2D.Double(32 - wide / 2, small ? 30 : 31, wide, small ? 14 : 11.5));
        if (!small) {
            g.fill(new Rectangle2D.Double(31, 25, 2, 21));
        }
    }

    private static BufferedImage shrunk(BufferedImage large, int size) {
        BufferedImage image = large;
        for (int width = large.getWidth() / 2; width >= size; width /= 2) {
            BufferedImage half = new BufferedImage(width, width, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = half.createGraphics();
            g.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(image, 0, 0, width, width, null);
            g.dispose();
            image = half;
        }
        return image;
    }
}
