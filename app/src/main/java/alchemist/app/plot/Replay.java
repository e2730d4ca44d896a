package alchemist.app.plot;

import alchemist.charts.LineSeries;
import alchemist.charts.OhlcBar;
import alchemist.charts.OhlcData;
import alchemist.charts.Study;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.model.Bar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An indicator replayed over the bars of a plot: the same object the engine uses, fed bar by bar,
 * so that the lines can't know more than the strategy did. For one thread at a time.
 */
final class Replay {

    /** How many bars are replayed between two looks at whether anyone still wants them. */
    private static final int BARS_BETWEEN_LOOKS = 1 << 12;

    private final StudySetup setup;
    private final Indicator indicator;

    /** Indexes of the lines that are drawn. */
    private final List<Integer> drawn = new ArrayList<>();

    private int done;

    Replay(StudySetup setup) {
        this.setup = setup;
        indicator = setup.indicator().get();
        for (int i = 0; i < setup.lines().size(); i++) {
            if (setup.lines().get(i).look().shown()) {
                drawn.add(i);
            }
        }
    }

    /** How many bars it has seen. */
    int done() {
        return done;
    }

    /** The study over all bars there are; ends early when its thread is interrupted. */
    Study over(OhlcData data) {
        double[][] values = new double[drawn.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new double[Math.max(0, data.size() + displacement(i))];
            Arrays.fill(values[i], Double.NaN);
        }
        while (done < data.size() && !isUnwanted()) {
            next(data.bar(done));
            for (int i = 0; i < values.length; i++) {
                int at = done - 1 + displacement(i);
                if (at >= 0) {
                    values[i][at] = value(i);
                }
            }
        }
        return study(values);
    }

    private boolean isUnwanted() {
        return done % BARS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted();
    }

    /** A study without values, to be advanced. */
    Study empty() {
        double[][] values = new double[drawn.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new double[Math.max(0, displacement(i))];
            Arrays.fill(values[i], Double.NaN);
        }
        return study(values);
    }

    /** Takes the bars it has not seen, at most so many, and appends their values. */
    void advance(OhlcData data, Study study, int most) {
        List<LineSeries> lines = inOrder(study);
        int end = Math.min(data.size(), done + most);
        while (done < end) {
            next(data.bar(done));
            for (int i = 0; i < lines.size(); i++) {
                if (done + displacement(i) > 0) {
                    lines.get(i).append(value(i));
                }
            }
        }
    }

    private void next(OhlcBar bar) {
        indicator.update(
                new Bar(bar.time(), bar.open(), bar.high(), bar.low(), bar.close(), bar.volume()));
        done++;
    }

    private double value(int i) {
        return indicator.value(drawn.get(i));
    }

    private int displacement(int i) {
        return indicator.displacement(drawn.get(i));
    }

    private StudySetup.Line line(int i) {
        return setup.lines().get(drawn.get(i));
    }

    private Study study(double[][] values) {
        List<LineSeries> over = new ArrayList<>();
        List<LineSeries> below = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            StudySetup.Line line = line(i);
            LineSeries series =
                    new LineSeries(line.name(), values[i])
                            .kind(line.look().kind())
                            .color(line.look().color())
                            .hue(line.look().hue());
            (line.overPrice() ? over : below)
                    .add(line.overPrice() ? series : series.formatByRange());
        }
        return new Study(setup.label(), setup.description(), over, below);
    }

    /** A study's lines in the order of the indicator's. */
    private List<LineSeries> inOrder(Study study) {
        List<LineSeries> lines = new ArrayList<>();
        int over = 0;
        int below = 0;
        for (int i = 0; i < drawn.size(); i++) {
            lines.add(
                    line(i).overPrice()
                            ? study.overPrice().get(over++)
                            : study.below().get(below++));
        }
        return lines;
    }
}
