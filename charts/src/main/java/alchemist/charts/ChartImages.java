package alchemist.charts;

import alchemist.charts.jfree.FramePainter;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Renders charts as pictures, without a window or a JavaFX toolkit: for reports and the command
 * line. Any thread, one at a time.
 */
public final class ChartImages {

    private final Look look;

    /**
     * @param scale device pixels per layout pixel; 2 for pictures that stay sharp when enlarged
     */
    public ChartImages(ChartStyle style, double scale) {
        look = new Look(style, scale);
    }

    /** All bars of a price chart with volume, indicators and trades. Size in layout pixels. */
    public BufferedImage price(PricePicture picture, int width, int height) {
        Plot plot = Plots.price(picture.data(), picture.zone(), picture.priceDecimals());
        PricePane pane = Plots.pricePane(plot);
        pane.overlays().addAll(picture.overlays());
        pane.trades().setTrades(picture.trades());
        plot.viewport().reset(picture.data().size(), picture.data().size());
        plot.viewport().fit();
        return paint(plot, ImageHeader.price(picture, pane, look), width, height);
    }

    /** An equity curve over its drawdown. Size in layout pixels. */
    public BufferedImage equity(EquityPicture picture, int width, int height) {
        LineSeries equity = EquityLines.equity(picture.equity(), look.palette());
        LineSeries drawdown = EquityLines.drawdown(Drawdown.of(picture.equity()), look.palette());
        Plot plot = Plots.lines(picture.time(), picture.zone(), List.of(equity, drawdown));
        plot.viewport().fit();
        return paint(plot, ImageHeader.lines(picture.title(), look), width, height);
    }

    /** A picture as the bytes of a PNG file. */
    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory can't be encoded", e);
        }
        return bytes.toByteArray();
    }

    private BufferedImage paint(Plot plot, ImageHeader header, int width, int height) {
        int top = header.height();
        BufferedImage image =
                new BufferedImage(look.px(width), look.px(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        FrameSize size = new FrameSize(image.getWidth(), image.getHeight() - top);
        if (!size.isTooSmall()) {
            header.draw(graphics, image.getWidth());
            FramePainter.paint(
                    plot.frame(size, look),
                    (Graphics2D) graphics.create(0, top, size.width(), size.height()));
        }
        graphics.dispose();
        return image;
    }
}
