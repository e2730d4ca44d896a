package alchemist.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Open, high, low, close, change and volume of the bars under the crosshair. */
final class BarReadOut {

    private static final NumberText PERCENT = new NumberText(2, " %");
    private static final NumberText WHOLE = new NumberText(0);
    private static final double LONG_VOLUME = 10_000_000;

    private BarReadOut() {}

    /** The bars {@code [from, to)} as one. */
    static List<ReadOut.Field> of(PriceChart chart, int from, int to) {
        OhlcBar bar = chart.data().aggregate(from, to);
        double reference = from > 0 ? chart.data().close(from - 1) : bar.open();
        double change = bar.close() - reference;
        int direction = (int) Math.signum(bar.close() - bar.open());
        NumberText prices = chart.pane().prices();
        List<ReadOut.Field> fields = new ArrayList<>();
        Collections.addAll(
                fields,
                new ReadOut.Field("O", prices.of(bar.open()), direction),
                new ReadOut.Field("H", prices.of(bar.high()), direction),
                new ReadOut.Field("L", prices.of(bar.low()), direction),
                new ReadOut.Field("C", prices.of(bar.close()), direction),
                new ReadOut.Field("", percent(change, reference), (int) Math.signum(change)));
        if (chart.hasVolume()) {
            fields.add(new ReadOut.Field("V", volume(bar.volume()), 0));
        }
        return fields;
    }

    private static String percent(double change, double reference) {
        String text = PERCENT.of(change / Math.abs(reference) * 100);
        return change > 0 ? "+" + text : text;
    }

    private static String volume(double volume) {
        return volume < LONG_VOLUME ? WHOLE.of(volume) : NumberText.compact(volume, 4);
    }
}
