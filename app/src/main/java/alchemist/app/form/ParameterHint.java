package alchemist.app.form;

import alchemist.engine.strategy.ParameterSpec;
import alchemist.engine.strategy.ParameterType;

import java.util.Locale;

/** The range and unit of a parameter in a few characters, for example {@code 1…5,000 bars}. */
final class ParameterHint {

    /** Bounds beyond this only say "any number". */
    private static final double HUGE = 1e8;

    private ParameterHint() {}

    static String of(ParameterSpec spec) {
        if (spec.type() == ParameterType.BOOLEAN || spec.type() == ParameterType.TEXT) {
            return spec.unit();
        }
        return (range(spec.range()) + " " + spec.unit()).strip();
    }

    private static String range(ParameterSpec.Range range) {
        boolean below = range.min() > -HUGE;
        boolean above = range.max() < HUGE;
        if (below && above) {
            return text(range.min()) + "…" + text(range.max());
        }
        if (below) {
            return isTiny(range.min()) ? "above 0" : "from " + text(range.min());
        }
        return above ? "up to " + text(range.max()) : "";
    }

    private static boolean isTiny(double bound) {
        return bound > 0 && bound < 1e-6;
    }

    private static String text(double bound) {
        return bound == Math.rint(bound)
                ? String.format(Locale.ROOT, "%,d", (long) bound)
                : String.valueOf(bound);
    }
}
