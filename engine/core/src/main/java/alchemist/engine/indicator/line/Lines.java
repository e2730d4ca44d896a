package alchemist.engine.indicator.line;

import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.PairIndicator;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.model.Bar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * The lines of one strategy. They are updated once per bar, in order of creation, so that a line
 * sees this bar's values of those it is made from. Lines are made before the first bar. A bar
 * allocates nothing. Not thread-safe.
 */
public final class Lines {

    /** Bars that can be looked back on unless said otherwise. */
    public static final int HISTORY = 4096;

    private final int history;
    private final List<Line> all = new ArrayList<>();
    private final Map<Input, Line> inputs = new EnumMap<>(Input.class);
    private @Nullable Bar bar;
    private boolean ready;
    private int bars;
    private int warmUp = 1;

    public Lines() {
        this(HISTORY);
    }

    /**
     * @param history bars that can be looked back on, the present one among them, at least 1
     */
    public Lines(int history) {
        if (history < 1) {
            throw new IllegalArgumentException("history must be at least 1, but is " + history);
        }
        this.history = history;
    }

    public Line open() {
        return of(Input.OPEN);
    }

    public Line high() {
        return of(Input.HIGH);
    }

    public Line low() {
        return of(Input.LOW);
    }

    public Line close() {
        return of(Input.CLOSE);
    }

    public Line volume() {
        return of(Input.VOLUME);
    }

    /** A number of the bars. */
    public Line of(Input input) {
        Line known = inputs.get(input);
        if (known != null) {
            return known;
        }
        Line line = computed(1, () -> input.of(bar()));
        inputs.put(input, line);
        return line;
    }

    /** The first line of an indicator that is fed another line. */
    public Line add(PriceIndicator indicator, Line input) {
        return addAll(indicator, input).getFirst();
    }

    /** All lines of an indicator that is fed another line. */
    public List<Line> addAll(PriceIndicator indicator, Line input) {
        return outputs(indicator, input.warmUp(), () -> indicator.update(input.get(0)));
    }

    /** The first line of an indicator of bars. */
    public Line add(Indicator indicator) {
        return addAll(indicator).getFirst();
    }

    /** All lines of an indicator of bars. */
    public List<Line> addAll(Indicator indicator) {
        return outputs(indicator, 1, () -> indicator.update(bar()));
    }

    /** The first line of an indicator that is fed two other lines. */
    public Line add(PairIndicator indicator, Line first, Line second) {
        return outputs(
                        indicator,
                        Math.max(first.warmUp(), second.warmUp()),
                        () -> indicator.update(first.get(0), second.get(0)))
                .getFirst();
    }

    private List<Line> outputs(Indicator indicator, int inputWarmUp, Runnable feed) {
        List<Line> outputs = new ArrayList<>();
        for (int i = 0; i < indicator.lines().size(); i++) {
            int line = i;
            outputs.add(
                    computed(
                            inputWarmUp + indicator.warmUp(line) - 1,
                            () -> {
                                if (line == 0) {
                                    feed.run();
                                }
                                return indicator.value(line);
                            }));
        }
        return List.copyOf(outputs);
    }

    /** A line whose value is computed from lines that were made before it. */
    Line computed(int lineWarmUp, DoubleSupplier value) {
        if (bars > 0) {
            throw new IllegalStateException("lines are made before the first bar");
        }
        Line line = new Line(this, history, lineWarmUp, value);
        all.add(line);
        warmUp = Math.max(warmUp, lineWarmUp);
        return line;
    }

    /** Takes the next closed bar and brings all lines up to it. */
    public void update(Bar next) {
        bar = next;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).update();
        }
        if (!ready) {
            bars++;
            ready = bars >= warmUp;
        }
    }

    /** True once every line has had the bars it needs. */
    public boolean isReady() {
        return ready;
    }

    /** Number of bars until every line has a value. */
    public int warmUp() {
        return warmUp;
    }

    private Bar bar() {
        if (bar == null) {
            throw new IllegalStateException("there was no bar yet");
        }
        return bar;
    }
}
