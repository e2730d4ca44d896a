package alchemist.strategies;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;

/** Holds a share of the equity in the instrument, put right at the first bar of each month. */
public final class TargetPercent implements StrategyProvider<TargetPercent.Parameters> {

    /** See the help text. */
    public record Parameters(
            @Parameter(
                            min = -10,
                            max = 10,
                            step = 0.05,
                            label = "target",
                            help = "Share of the equity to hold; 0.6 is 60 %, below 0 is short")
                    double target) {}

    @Override
    public String id() {
        return "target-percent";
    }

    @Override
    public String description() {
        return "Holds a share of the equity in the instrument, put right once a month.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(0.6);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters.target());
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final double target;
        private @Nullable YearMonth month;

        Rule(double target) {
            this.target = target;
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            YearMonth now =
                    YearMonth.from(Instant.ofEpochSecond(0, bar.time()).atZone(instrument.zone()));
            if (!now.equals(month)) {
                month = now;
                orderTargetPercent(target);
            }
        }
    }
}
