package alchemist.engine.kernel;

import alchemist.engine.model.Position;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;

/** Brings a strategy to flat at the end of its trading periods, if that is wanted. */
final class Closing {

    private final StrategyRunner runner;
    private boolean begun;

    Closing(StrategyRunner runner) {
        this.runner = runner;
    }

    /** Called at the end of every instant. */
    void keepHours(long time) {
        if (!runner.agenda().hours().flatten() || runner.mayOpen(time)) {
            begun = false;
            return;
        }
        if (!begun) {
            begun = true;
            runner.cancelAll();
            close();
        } else if (runner.working().isEmpty()) {
            // What was sent before may have been filled in part, or refused.
            close();
        }
    }

    private void close() {
        for (Position position : runner.account().positions()) {
            if (!position.isFlat()) {
                var unused =
                        runner.engine()
                                .entry()
                                .submit(
                                        runner,
                                        new MarketOrder(
                                                position.instrument(),
                                                Side.ofChange(-position.lots()),
                                                Math.abs(position.lots())));
            }
        }
    }
}
