package alchemist.engine.kernel;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;

import java.util.List;

/**
 * What an engine looked like at one moment; immutable, for any thread.
 *
 * @param time engine time, epoch nanoseconds
 */
public record Snapshot(long time, List<StrategyView> strategies) {

    /**
     * One deployed strategy.
     *
     * @param message why it stopped or failed; empty while it runs
     * @param commission costs paid so far
     */
    public record StrategyView(
            String name,
            StrategyState state,
            String message,
            double startCash,
            double cash,
            double equity,
            double commission,
            List<Position> positions,
            int workingOrders) {

        /** Profit since the start, after costs. */
        public double profit() {
            return equity - startCash;
        }
    }

    /** A frozen position. */
    public record FrozenPosition(
            Instrument instrument,
            long lots,
            double averagePrice,
            double realised,
            double lastPrice)
            implements Position {

        static FrozenPosition of(Position live) {
            return new FrozenPosition(
                    live.instrument(),
                    live.lots(),
                    live.averagePrice(),
                    live.realised(),
                    live.lastPrice());
        }
    }
}
