package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

import java.util.Arrays;

/** Some lines of another indicator, in an order of one's own. */
public final class ChosenLines extends BarIndicator {

    private final Indicator indicator;
    private final int[] chosen;

    /**
     * @param indicator fed by this one from now on
     * @param chosen indices of its lines
     */
    public ChosenLines(Indicator indicator, int... chosen) {
        super(outputs(indicator, chosen));
        this.indicator = indicator;
        this.chosen = chosen.clone();
    }

    private static OutputLine[] outputs(Indicator indicator, int... chosen) {
        return Arrays.stream(chosen)
                .mapToObj(
                        i ->
                                new OutputLine(
                                        indicator.lines().get(i),
                                        indicator.warmUp(i),
                                        indicator.displacement(i)))
                .toArray(OutputLine[]::new);
    }

    @Override
    protected void compute(Bar bar) {
        indicator.update(bar);
        for (int i = 0; i < chosen.length; i++) {
            set(i, indicator.value(chosen[i]));
        }
    }
}
