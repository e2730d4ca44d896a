package alchemist.charts.jfree;

import org.jfree.data.xy.OHLCDataset;

import java.awt.Color;
import java.awt.Graphics2D;

/** Volume columns from the floor up, in a calm shade of the candle's colour. */
final class VolumeRenderer extends BarRenderer {

    private static final double SHARE = 0.55;

    private final Color up;
    private final Color down;

    VolumeRenderer(double slot, Skin skin) {
        super(slot, skin);
        up = Inks.mixed(skin.inks().up(), skin.inks().background(), SHARE);
        down = Inks.mixed(skin.inks().down(), skin.inks().background(), SHARE);
    }

    @Override
    void drawBar(Graphics2D graphics, OHLCDataset bars, int item, double center, Rows rows) {
        double volume = bars.getVolumeValue(0, item);
        if (!(volume > 0)) {
            return;
        }
        graphics.setColor(isUp(bars, item) ? up : down);
        int top = rows.of(volume);
        int floor = rows.of(0);
        int height = Math.max(columns().line(), floor - top);
        graphics.fillRect(columns().bodyLeft(center), floor - height, columns().body(), height);
    }
}
