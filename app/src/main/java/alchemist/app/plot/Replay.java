package alchemist.app.plot;

import alchemist.charts.OhlcBar;
import alchemist.charts.OhlcData;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.model.Bar;

import java.util.Arrays;

/**
 * An indicator replayed over the bars of a plot: the same object the engine uses, fed bar by bar,
 * so that the line can't know more than the strategy did. For one thread at a time.
 */
final class Replay {

    private final Indicator indicator;

    Replay(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The values at every bar there is; ends early when its thread is interrupted. */
    double[] over(OhlcData data) {
        double[] values = new double[data.size()];
        for (int i = 0; i < values.length; i++) {
            if (Thread.currentThread().isInterrupted()) {
                return Arrays.copyOf(values, i);
            }
            values[i] = next(data.bar(i));
        }
        return values;
    }

    /** The value at one more bar; NaN while the indicator is not ready. */
    double next(OhlcBar bar) {
        indicator.update(
                new Bar(bar.time(), bar.open(), bar.high(), bar.low(), bar.close(), bar.volume()));
        return indicator.isReady() ? indicator.value() : Double.NaN;
    }
}
