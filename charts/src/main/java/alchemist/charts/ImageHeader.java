package alchemist.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;

/** The line above an exported chart: title, legend, the last bar. */
final class ImageHeader {

    private record Part(String text, Color ink, boolean number, double gap) {}

    private static final double HEIGHT = 30;
    private static final double MARGIN = 10;

    private final Look look;
    private final List<Part> left = new ArrayList<>();
    private final List<Part> right = new ArrayList<>();

    private ImageHeader(String title, Look look) {
        this.look = look;
        left.add(new Part(title, look.skin().inks().strong(), false, 16));
    }

    static ImageHeader lines(String title, Look look) {
        return new ImageHeader(title, look);
    }

    static ImageHeader price(PricePicture picture, PricePane pane, Look look) {
        ImageHeader header = new ImageHeader(picture.title(), look);
        for (LineSeries overlay : pane.overlays()) {
            Color ink = Look.awt(pane.color(overlay, look));
            header.left.add(new Part(overlay.label(), ink, false, 12));
        }
        OhlcData data = picture.data();
        if (!data.isEmpty()) {
            header.addBar(data.bar(data.size() - 1), pane.prices());
            if (data.hasVolume()) {
                double volume = data.bar(data.size() - 1).volume();
                Color ink = look.skin().inks().strong();
                header.add("V", new NumberText(0).of(volume), ink);
            }
        }
        return header;
    }

    int height() {
        return look.px(HEIGHT);
    }

    void draw(Graphics2D graphics, int width) {
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(look.skin().inks().background());
        graphics.fillRect(0, 0, width, height());
        int end = drawParts(graphics, left, look.px(MARGIN));
        int start = width - look.px(MARGIN) - width(right);
        if (start > end + look.px(MARGIN)) {
            drawParts(graphics, right, start);
        }
    }

    private void addBar(OhlcBar bar, NumberText prices) {
        Color move =
                bar.close() >= bar.open() ? look.skin().inks().up() : look.skin().inks().down();
        add("O", prices.of(bar.open()), move);
        add("H", prices.of(bar.high()), move);
        add("L", prices.of(bar.low()), move);
        add("C", prices.of(bar.close()), move);
    }

    private void add(String name, String value, Color ink) {
        right.add(new Part(name, look.skin().inks().text(), false, 4));
        right.add(new Part(value, ink, true, 10));
    }

    private int drawParts(Graphics2D graphics, List<Part> parts, int from) {
        int x = from;
        int baseline = (height() + look.px(9)) / 2;
        for (Part part : parts) {
            graphics.setFont(font(part));
            graphics.setColor(part.ink());
            graphics.drawString(part.text(), x, baseline);
            x += width(part);
        }
        return x;
    }

    private int width(List<Part> parts) {
        return parts.stream().mapToInt(this::width).sum();
    }

    private int width(Part part) {
        TextWidths widths = part.number() ? look.numbers() : look.words();
        return widths.of(part.text()) + look.px(part.gap());
    }

    private Font font(Part part) {
        return part.number() ? look.skin().numbers() : look.skin().text();
    }
}
