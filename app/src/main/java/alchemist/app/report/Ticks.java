package alchemist.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Round values along an axis.
 *
 * @param decimals how many the labels need
 */
public record Ticks(List<Double> values, int decimals) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** About {@code wanted} values between low and high, which differ. */
    public static Ticks between(double low, double high, int wanted) {
        double rough = (high - low) / wanted;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = STEPS[STEPS.length - 1] * magnitude;
        for (double each : STEPS) {
            if (each * magnitude >= rough) {
                step = each * magnitude;
                break;
            }
        }
        List<Double> values = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            values.add(i * step);
        }
        return new Ticks(values, decimals(step));
    }

    private static int decimals(double step) {
        int decimals = 0;
        double scaled = step;
        while (decimals < 8 && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * scaled) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }
}
