package alchemist.strategies;

import alchemist.engine.indicator.statistic.ZScore;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.StrategyProvider;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Trades two instruments against each other: when the logarithm of their price ratio lies {@code
 * entry} standard deviations from its mean it sells the dear one and buys the cheap one, for the
 * same money, and closes both when it is back within {@code exit}.
 */
public final class Pairs implements StrategyProvider<Pairs.Parameters> {

    /** See the help texts. */
    public record Parameters(
            @Parameter(min = 3, max = 5000, unit = "bars", help = "Length of mean and deviation")
                    int period,
            @Parameter(
                            min = 0.1,
                            max = 10,
                            step = 0.1,
                            help = "Standard deviations from the mean at which to enter")
                    double entry,
            @Parameter(
                            min = 0,
                            max = 10,
                            step = 0.1,
                            help = "Standard deviations from the mean at which to leave")
                    double exit,
            @Parameter(min = 1, max = 1e12, step = 1000, help = "Money for each leg")
                    double money) {
        public Parameters {
            if (exit >= entry) {
                throw new IllegalArgumentException(
                        "parameter exit: must be below entry, but is %s and entry is %s"
                                .formatted(exit, entry));
            }
        }
    }

    @Override
    public String id() {
        return "pairs";
    }

    @Override
    public String description() {
        return "Trades the price ratio of two instruments back to its mean.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(60, 2, 0.5, 10_000);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    private static final class Rule implements Strategy {
        private final Parameters parameters;
        private final ZScore score;
        private final Leg first = new Leg();
        private final Leg second = new Leg();
        private @Nullable StrategyContext context;

        Rule(Parameters parameters) {
            this.parameters = parameters;
            score = new ZScore(parameters.period());
        }

        @Override
        public void onStart(StrategyContext started) {
            List<Instrument> instruments = started.instruments();
            if (instruments.size() != 2) {
                throw new IllegalArgumentException(
                        "pairs trades two instruments, not " + instruments.size());
            }
            context = started;
            first.position = started.position(instruments.get(0));
            second.position = started.position(instruments.get(1));
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            Leg leg = instrument.id().equals(first.instrument().id()) ? first : second;
            leg.close = bar.close();
            leg.isNew = true;
        }

        /** Once both have a bar of this instant: a ratio of old and new prices means nothing. */
        @Override
        public void next() {
            boolean both = first.isNew && second.isNew;
            first.isNew = false;
            second.isNew = false;
            if (both) {
                score.update(Math.log(first.close / second.close));
                decide(score.value());
            }
        }

        /** Before its first value the score is NaN, and every comparison false. */
        private void decide(double distance) {
            if (first.position().isFlat() && second.position().isFlat()) {
                if (Math.abs(distance) > parameters.entry()) {
                    first.trade(distance > 0 ? Side.SELL : Side.BUY);
                    second.trade(distance > 0 ? Side.BUY : Side.SELL);
                }
            } else if (Math.abs(distance) < parameters.exit()) {
                first.leave();
                second.leave();
            }
        }

        private final class Leg {
            private @Nullable Position position;
            private double close;
            private boolean isNew;

            Position position() {
                return Objects.requireNonNull(position, "set at the start");
            }

            Instrument instrument() {
                return position().instrument();
            }

            void trade(Side side) {
                Instrument instrument = instrument();
                double units = parameters.money() / (close * instrument.multiplier().doubleValue());
                send(side, instrument.lots(units));
            }

            void leave() {
                if (!position().isFlat()) {
                    send(Side.ofChange(-position().lots()), Math.abs(position().lots()));
                }
            }

            private void send(Side side, long lots) {
                var unused =
                        Objects.requireNonNull(context, "set at the start")
                                .submit(new MarketOrder(instrument(), side, lots));
            }
        }
    }
}
