package alchemist.charts.jfree;

import org.jfree.data.xy.OHLCDataset;

import java.awt.Graphics2D;

/** Candles: a thin line from low to high, a body from open to close. */
final class CandleRenderer extends BarRenderer {

    CandleRenderer(double slot, Skin skin) {
        super(slot, skin);
    }

    @Override
    void drawBar(Graphics2D graphics, OHLCDataset bars, int item, double center, Rows rows) {
        double high = bars.getHighValue(0, item);
        double low = bars.getLowValue(0, item);
        if (!(high >= low)) {
            return;
        }
        graphics.setColor(isUp(bars, item) ? skin().inks().up() : skin().inks().down());
        int top = rows.of(high);
        int thin = columns().line();
        int tall = Math.max(thin, rows.of(low) - top);
        graphics.fillRect(columns().lineLeft(center), top, thin, tall);
        if (columns().body() > thin) {
            int open = rows.of(bars.getOpenValue(0, item));
            int close = rows.of(bars.getCloseValue(0, item));
            graphics.fillRect(
                    columns().bodyLeft(center),
                    Math.min(open, close),
                    columns().body(),
                    Math.max(thin, Math.abs(open - close)));
        }
    }
}
