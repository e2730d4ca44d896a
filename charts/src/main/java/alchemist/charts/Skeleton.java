package alchemist.charts;

import javafx.scene.layout.Region;

/** The faint shape of a chart, shown while one is being loaded. */
final class Skeleton extends Region {

    private static final int CANDLES = 36;

    Skeleton() {
        setMouseTransparent(true);
        for (int i = 0; i < CANDLES; i++) {
            Region candle = new Region();
            candle.getStyleClass().add("trading-chart-skeleton");
            getChildren().add(candle);
        }
    }

    @Override
    protected void layoutChildren() {
        double slot = getWidth() / CANDLES;
        for (int i = 0; i < CANDLES; i++) {
            // A calm wave, the same every time: a shape, not a chart one could read.
            double middle =
                    getHeight() * (0.5 - 0.16 * Math.sin(i / 5.0) - 0.06 * Math.sin(i * 1.3));
            double tall = getHeight() * (0.07 + 0.05 * Math.abs(Math.sin(i * 2.1)));
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            Math.rint(i * slot + slot * 0.2),
                            Math.rint(middle - tall / 2),
                            Math.max(1, Math.rint(slot * 0.6)),
                            Math.rint(tall));
        }
    }
}
