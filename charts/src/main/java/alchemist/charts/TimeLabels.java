package alchemist.charts;

import alchemist.charts.jfree.TimeScale.TimeLabel;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the labels of the time axis: dates where days change, times within them, months and years
 * when zoomed out. Steps are chosen from the data, not from what is in view, so that labels stay
 * where they are while the chart is dragged.
 */
final class TimeLabels {

    private static final double LEAST_SPACE = 24;
    private static final double GAP = 14;

    private record Candidate(int bucket, TimeStep step, long wall) {}

    private final Timeline timeline;
    private final Viewport viewport;
    private final Buckets buckets;
    private final Look look;
    private final int width;
    private final TimeStep finest;
    private final List<TimeLabel> labels = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    private TimeLabels(
            Timeline timeline, Viewport viewport, Buckets buckets, Look look, int width) {
        this.timeline = timeline;
        this.viewport = viewport;
        this.buckets = buckets;
        this.look = look;
        this.width = width;
        finest = finestStep();
    }

    /** Labels for a plot of {@code width} device pixels, left to right. */
    static List<TimeLabel> of(
            Timeline timeline, Viewport viewport, Buckets buckets, Look look, int width) {
        return new TimeLabels(timeline, viewport, buckets, look, width).place();
    }

    private List<TimeLabel> place() {
        List<Candidate> candidates = candidates();
        candidates.sort(
                Comparator.comparing(Candidate::step)
                        .reversed()
                        .thenComparing(candidate -> buckets.from(candidate.bucket()) == 0));
        pin(candidates);
        for (Candidate candidate : candidates) {
            place(candidate);
        }
        labels.sort(Comparator.comparingDouble(TimeLabel::x));
        return labels;
    }

    private TimeStep finestStep() {
        double pixelsPerBar = width / viewport.span();
        double period = timeline.period();
        for (TimeStep step : TimeStep.values()) {
            double distance = timeline.barsIn(step.seconds(), period) * pixelsPerBar;
            double needed = look.words().of(step.sample()) + look.px(LEAST_SPACE);
            if (step.seconds() >= period * 0.9 && distance >= needed) {
                return step;
            }
        }
        return TimeStep.YEARS_10;
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < buckets.count(); i++) {
            int at = buckets.from(i);
            long wall = timeline.wall(at);
            TimeStep step = at == 0 ? startStep() : stepInto(at, wall);
            if (step != null && step.isAtLeast(finest)) {
                found.add(new Candidate(i, step, wall));
            }
        }
        return found;
    }

    /** The first bar begins nothing, but without a label nobody knows where the data starts. */
    private TimeStep startStep() {
        return finest.isAtLeast(TimeStep.DAY) ? finest : TimeStep.DAY;
    }

    private @Nullable TimeStep stepInto(int bar, long wall) {
        return TimeStep.between(timeline.wall(Math.max(0, bar - buckets.stride())), wall);
    }

    private void place(Candidate candidate) {
        double x = buckets.center(candidate.bucket());
        String text =
                buckets.from(candidate.bucket()) == 0 ? startText(candidate) : text(candidate);
        int middle = middle(candidate);
        int half = half(text);
        if (isFree(middle - half, middle + half)) {
            taken.add(new int[] {middle - half, middle + half});
            // At the edges only the grid line stays: half a label reads as a wrong one.
            String whole = isWhole(middle, half) ? text : "";
            labels.add(new TimeLabel(x, whole, isMajor(candidate.step()), false));
        }
    }

    /** The first bar names its date in full where that isn't cut off. */
    private String startText(Candidate candidate) {
        LocalDate date = date(candidate.wall());
        String full =
                finest.isAtLeast(TimeStep.MONTH)
                        ? TimeText.monthAndYear(date)
                        : TimeText.full(date);
        String usual = text(candidate);
        boolean fits = isWhole(middle(candidate), half(full));
        return fits && !finest.isAtLeast(TimeStep.YEAR) ? full : usual;
    }

    private int middle(Candidate candidate) {
        double x = buckets.center(candidate.bucket());
        return (int) Math.round((x - viewport.first()) / viewport.span() * width);
    }

    private int half(String text) {
        return (look.words().of(text) + 1) / 2;
    }

    private boolean isWhole(int middle, int half) {
        return middle - half >= 2 && middle + half <= width - 2;
    }

    private boolean isFree(int from, int to) {
        double gap = GAP * look.skin().scale();
        for (int[] other : taken) {
            if (from < other[1] + gap && to > other[0] - gap) {
                return false;
            }
        }
        return true;
    }

    /** With no date (or year) in view, the one at the left edge is written there. */
    private void pin(List<Candidate> candidates) {
        boolean named = candidates.stream().anyMatch(c -> isMajor(c.step()));
        if (named || buckets.count() == 0 || finest.isAtLeast(TimeStep.YEAR)) {
            return;
        }
        LocalDate date = date(timeline.wall(buckets.from(0)));
        String text =
                finest.isAtLeast(TimeStep.DAY)
                        ? Integer.toString(date.getYear())
                        : TimeText.full(date);
        labels.add(new TimeLabel(viewport.first(), text, true, true));
        taken.add(new int[] {0, look.px(6) + look.words().of(text)});
    }

    private boolean isMajor(TimeStep step) {
        return step.isAtLeast(finest.isAtLeast(TimeStep.DAY) ? TimeStep.YEAR : TimeStep.DAY);
    }

    private String text(Candidate candidate) {
        TimeStep step = candidate.step();
        LocalDate date = date(candidate.wall());
        if (!step.isAtLeast(TimeStep.DAY)) {
            boolean seconds = !finest.isAtLeast(TimeStep.MINUTE);
            return TimeText.time(step.floor(candidate.wall()), seconds);
        }
        if (step.isAtLeast(TimeStep.YEAR)) {
            return finest.isAtLeast(TimeStep.DAY)
                    ? Integer.toString(date.getYear())
                    : TimeText.full(date);
        }
        boolean month = step.isAtLeast(TimeStep.MONTH) && finest.isAtLeast(TimeStep.MONTH);
        return month ? TimeText.month(date) : TimeText.day(date);
    }

    private static LocalDate date(long wall) {
        return LocalDate.ofEpochDay(Math.floorDiv(wall, Timeline.DAY));
    }
}
