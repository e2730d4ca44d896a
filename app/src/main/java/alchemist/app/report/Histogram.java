package alchemist.app.report;

import java.io.IOException;
import java.util.Arrays;

/** How often values of each size occurred; 0 is always an edge between two bins. */
public final class Histogram {

    private static final int BINS = 36;

    private final double width;
    private final int first;
    private final int[] counts;

    /**
     * @param values at least one
     */
    public Histogram(double[] values) {
        double low = Math.min(0, Arrays.stream(values).min().orElse(0));
        double high = Math.max(0, Arrays.stream(values).max().orElse(0));
        width = high > low ? (high - low) / BINS : 0.001;
        first = (int) Math.floor(low / width);
        counts = new int[(int) Math.floor(high / width) - first + 1];
        for (double value : values) {
            counts[(int) Math.floor(value / width) - first]++;
        }
    }

    /** How many values lie in a bin. */
    public int count(int bin) {
        return counts[bin];
    }

    /** Left edge of a bin; that of the bin after the last is where they end. */
    public double left(int bin) {
        return (first + bin) * width;
    }

    /** How many bins there are. */
    public int bins() {
        return counts.length;
    }

    void write(Html html) throws IOException {
        int most = Arrays.stream(counts).max().orElse(0);
        Range across = new Range(first * width, (first + counts.length) * width);
        Panel panel = new Panel(across, Range.fromZero(0, Math.max(4, most)));
        panel.open(html, "Daily returns");
        panel.values(html, Panel::amount);
        StringBuilder up = new StringBuilder();
        StringBuilder down = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double left = (first + i) * width;
                Range bin = new Range(left + 0.06 * width, left + 0.94 * width);
                (first + i < 0 ? down : up).append(panel.bar(bin, 0, counts[i]));
            }
        }
        html.raw("<path class=\"bar up\" d=\"%s\"/>\n".formatted(up))
                .raw("<path class=\"bar down\" d=\"%s\"/>\n".formatted(down));
        panel.numbers(html, Panel::percent);
        panel.close(html, "Number of days by return.");
    }
}
