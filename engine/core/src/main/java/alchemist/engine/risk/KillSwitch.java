package alchemist.engine.risk;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The trading state that every risk gate and gateway door asks. Thread-safe: any thread may trip it
 * and the very next order is refused, whether or not an engine's thread is alive.
 */
public final class KillSwitch {

    private final AtomicReference<TradingState> state = new AtomicReference<>(TradingState.ACTIVE);

    public TradingState state() {
        return state.get();
    }

    /** No more orders. */
    public void halt() {
        state.set(TradingState.HALTED);
    }

    /** Only orders that reduce a position; does not lift a halt. */
    public void reduceOnly() {
        state.compareAndSet(TradingState.ACTIVE, TradingState.REDUCING);
    }

    /** Back to normal; the caller has made sure that the user wants it. */
    public void reactivate() {
        state.set(TradingState.ACTIVE);
    }
}
