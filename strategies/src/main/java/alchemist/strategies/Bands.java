package alchemist.strategies;

import alchemist.engine.indicator.ChosenLines;
import alchemist.engine.indicator.volatility.BollingerBands;
import alchemist.engine.strategy.Overlay;

import java.util.List;
import java.util.Locale;

/** The lines of Bollinger bands by name, and as overlays. */
final class Bands {

    static final int MIDDLE = 0;
    static final int TOP = 1;
    static final int BOTTOM = 2;

    private Bands() {}

    static List<Overlay> overlays(int period, double factor) {
        return List.of(
                overlay("middle", MIDDLE, period, factor),
                overlay("upper", TOP, period, factor),
                overlay("lower", BOTTOM, period, factor));
    }

    private static Overlay overlay(String name, int line, int period, double factor) {
        String label = String.format(Locale.ROOT, "BB(%d, %.4g) %s", period, factor, name);
        return new Overlay(label, () -> new ChosenLines(new BollingerBands(period, factor), line));
    }
}
