package alchemist.engine.indicator;

import alchemist.engine.model.Bar;

import java.util.List;

/** Feeds a price indicator another number of the bar than the close. */
public final class OnInput implements Indicator {

    private final Input input;
    private final PriceIndicator indicator;

    public OnInput(Input input, PriceIndicator indicator) {
        this.input = input;
        this.indicator = indicator;
    }

    @Override
    public void update(Bar bar) {
        indicator.update(input.of(bar));
    }

    @Override
    public boolean isReady() {
        return indicator.isReady();
    }

    @Override
    public double value() {
        return indicator.value();
    }

    @Override
    public double value(int line) {
        return indicator.value(line);
    }

    @Override
    public int warmUp() {
        return indicator.warmUp();
    }

    @Override
    public int warmUp(int line) {
        return indicator.warmUp(line);
    }

    @Override
    public List<String> lines() {
        return indicator.lines();
    }

    @Override
    public int displacement(int line) {
        return indicator.displacement(line);
    }
}
