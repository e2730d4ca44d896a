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

    private final TimeSpace space;
    private final LabelTexts texts;
    private final TimeStep finest;
    private final List<TimeLabel> labels = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    private TimeLabels(TimeSpace space) {
        this.space = space;
        finest = finestStep();
        texts = new LabelTexts(finest);
    }

    /** Labels, left to right. */
    static List<TimeLabel> of(TimeSpace space) {
        return new TimeLabels(space).place();
    }

    private List<TimeLabel> place() {
        List<Candidate> candidates = candidates();
        candidates.sort(
                Comparator.comparing(Candidate::step)
                        .reversed()
                        .thenComparing(candidate -> isStart(candidate.bucket())));
        pin(candidates);
        candidates.forEach(this::place);
        labels.sort(Comparator.comparingDouble(TimeLabel::x));
        return labels;
    }

    private TimeStep finestStep() {
        double period = space.timeline().period();
        for (TimeStep step : TimeStep.values()) {
            double distance =
                    space.timeline().barsIn(step.seconds(), period) * space.pixelsPerBar();
            double needed = width(step.sample()) + space.look().px(LEAST_SPACE);
            if (step.seconds() >= period * 0.9 && distance >= needed) {
                return step;
            }
        }
        return TimeStep.YEARS_10;
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < space.buckets().count(); i++) {
            long wall = space.wall(i);
            TimeStep step = isStart(i) ? startStep() : stepInto(i, wall);
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

    private @Nullable TimeStep stepInto(int bucket, long wall) {
        int before = space.buckets().from(bucket) - space.buckets().stride();
        return TimeStep.between(space.timeline().wall(before), wall);
    }

    private boolean isStart(int bucket) {
        return space.buckets().from(bucket) == 0;
    }

    private void place(Candidate candidate) {
        String text = isStart(candidate.bucket()) ? startText(candidate) : usual(candidate);
        int middle = space.middle(candidate.bucket());
        int half = half(text);
        if (isFree(middle - half, middle + half)) {
            taken.add(new int[] {middle - half, middle + half});
            // At the edges only the grid line stays: half a label reads as a wrong one.
            String whole = isWhole(middle, half) ? text : "";
            double x = space.buckets().center(candidate.bucket());
            labels.add(new TimeLabel(x, whole, texts.isMajor(candidate.step()), false));
        }
    }

    private String usual(Candidate candidate) {
        return texts.at(candidate.step(), candidate.wall());
    }

    /** The first bar names its date in full where that isn't cut off. */
    private String startText(Candidate candidate) {
        String full = texts.full(candidate.wall());
        boolean fits = isWhole(space.middle(candidate.bucket()), half(full));
        return fits ? full : usual(candidate);
    }

    private int half(String text) {
        return (width(text) + 1) / 2;
    }

    private int width(String text) {
        return space.look().words().of(text);
    }

    private boolean isWhole(int middle, int half) {
        return middle - half >= 2 && middle + half <= space.width() - 2;
    }

    private boolean isFree(int from, int to) {
        int gap = space.look().px(GAP);
        return taken.stream().noneMatch(other -> from < other[1] + gap && to > other[0] - gap);
    }

    /** With no date (or year) in view, the one at the left edge is written there. */
    private void pin(List<Candidate> candidates) {
        boolean named = candidates.stream().anyMatch(c -> texts.isMajor(c.step()));
        if (named || space.buckets().count() == 0 || finest.isAtLeast(TimeStep.YEAR)) {
            return;
        }
        LocalDate date = LabelTexts.date(space.wall(0));
        String text = finest.isAtLeast(TimeStep.DAY) ? TimeText.year(date) : TimeText.full(date);
        labels.add(new TimeLabel(space.viewport().first(), text, true, true));
        taken.add(new int[] {0, space.look().px(6) + width(text)});
    }
}
