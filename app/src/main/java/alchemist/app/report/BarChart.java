package alchemist.app.report;

import java.io.IOException;
import java.util.List;

/** Bars side by side, each with a name: up from 0 what is good, down what is bad. */
final class BarChart {

    private static final double HALF = 0.36;
    private static final int MOST_NAMES = 12;
    private static final int HINT_DECIMALS = 4;

    private final String title;
    private final List<Bar> bars;

    /**
     * One place on the axis.
     *
     * @param up at least 0
     * @param down at most 0
     */
    record Bar(String name, double up, double down) {

        static Bar of(String name, double value) {
            return new Bar(name, Math.max(0, value), Math.min(0, value));
        }
    }

    /**
     * @param bars at least one
     */
    BarChart(String title, List<Bar> bars) {
        this.title = title;
        this.bars = bars;
    }

    void write(Html html, Panel.Unit unit, String legend) throws IOException {
        double highest = bars.stream().mapToDouble(Bar::up).max().orElse(0);
        double lowest = bars.stream().mapToDouble(Bar::down).min().orElse(0);
        Panel panel =
                new Panel(
                        new Range(-0.5, Math.max(bars.size(), 4) - 0.5),
                        Range.fromZero(lowest, highest));
        panel.open(html, title);
        panel.values(html, unit);
        bars(html, panel, unit);
        int step = (bars.size() + MOST_NAMES - 1) / MOST_NAMES;
        for (int i = 0; i < bars.size(); i += step) {
            panel.name(html, i, bars.get(i).name());
        }
        panel.close(html, legend);
    }

    private void bars(Html html, Panel panel, Panel.Unit unit) throws IOException {
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            Range across = new Range(i - HALF, i + HALF);
            if (bar.up() > 0) {
                one(html, "up", panel.bar(across, 0, bar.up()), text(bar, bar.up(), unit));
            }
            if (bar.down() < 0) {
                one(html, "down", panel.bar(across, 0, bar.down()), text(bar, bar.down(), unit));
            }
        }
    }

    private static String text(Bar bar, double value, Panel.Unit unit) {
        return bar.name() + ": " + unit.text(value, HINT_DECIMALS);
    }

    private static void one(Html html, String kind, String path, String text) throws IOException {
        html.raw("<path class=\"bar %s\" d=\"%s\"><title>".formatted(kind, path))
                .text(text)
                .raw("</title></path>\n");
    }
}
