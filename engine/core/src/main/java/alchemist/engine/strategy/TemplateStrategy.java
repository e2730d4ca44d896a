package alchemist.engine.strategy;

import alchemist.engine.indicator.line.Lines;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Side;

/**
 * Base of strategies that follow one scheme: compute signals, enter when flat, exit when not.
 *
 * <p>Lines are made in the constructor from {@link #lines}. Once all of them are ready, {@link
 * #decide} is called for each bar; by default it enters with a market order when the strategy is
 * flat and {@link #shouldEnter} gives a direction, and closes when it is not flat and {@link
 * #shouldExit} says so. Used on the engine's thread only.
 *
 * @param <S> the signals of one bar, for example a line's value or a record of several
 */
public abstract class TemplateStrategy<S> extends SingleInstrumentStrategy {

    private final Lines lines = new Lines();

    /** The strategy's lines; to be made in its constructor. */
    protected final Lines lines() {
        return lines;
    }

    @Override
    public final void onBar(Instrument instrument, Bar bar) {
        lines.update(bar);
    }

    @Override
    public final void next() {
        if (lines.isReady()) {
            decide();
        }
    }

    /** Decides for this bar. */
    protected void decide() {
        S signals = computeSignals();
        if (position().isFlat()) {
            enter(signals);
        } else if (shouldExit(signals, position().isLong() ? Side.BUY : Side.SELL)) {
            close();
        }
    }

    private void enter(S signals) {
        int direction = shouldEnter(signals);
        if (direction == 0) {
            return;
        }
        double size = computeSize(signals);
        if (size > 0) {
            order(direction > 0 ? Side.BUY : Side.SELL, size);
        }
    }

    /** What the other methods decide on. */
    protected abstract S computeSignals();

    /** Above 0 to buy, below 0 to sell short, 0 to stay flat. Asked only when flat. */
    protected abstract int shouldEnter(S signals);

    /**
     * True to close the position.
     *
     * @param entry the side that opened it
     */
    protected abstract boolean shouldExit(S signals, Side entry);

    /** Units to trade at an entry; nothing is traded at 0 or below. */
    protected abstract double computeSize(S signals);
}
