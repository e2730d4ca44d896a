package alchemist.strategies;

import alchemist.engine.indicator.session.SessionVwap;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.StrategyProvider;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Trades back to the day's volume-weighted average price: buys when the close lies a multiple of
 * the average true range below it, sells short when it lies as far above, and closes when the price
 * is back or the exit time has come. Times are the instrument's.
 */
public final class VwapReversion implements StrategyProvider<VwapReversion.Parameters> {

    /** See the help texts. */
    public record Parameters(
            @Parameter(label = "session start", help = "When the average begins anew, as 09:30")
                    String sessionStart,
            @Parameter(label = "exit time", help = "When an open position is closed, as 15:55")
                    String exitTime,
            @Parameter(min = 1, max = 5000, unit = "bars", label = "ATR period") int atrPeriod,
            @Parameter(
                            min = 0.1,
                            max = 50,
                            step = 0.5,
                            unit = "ATR",
                            help = "How far the price must be from its average")
                    double distance,
            @Parameter(min = 1e-8, max = 1e9, step = 10, help = "Units to trade") double size) {
        public Parameters {
            var unused = DaySession.parse(sessionStart, exitTime);
        }

        DaySession session() {
            return DaySession.parse(sessionStart, exitTime);
        }
    }

    @Override
    public String id() {
        return "vwap-reversion";
    }

    @Override
    public String description() {
        return "Trades back to the day's volume-weighted average price.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters("09:30", "15:55", 14, 3, 100);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final Parameters parameters;
        private final DaySession session;
        private final AverageTrueRange range;
        private @Nullable SessionVwap vwap;

        Rule(Parameters parameters) {
            this.parameters = parameters;
            session = parameters.session();
            range = new AverageTrueRange(parameters.atrPeriod());
        }

        @Override
        public void onStart(StrategyContext started) {
            super.onStart(started);
            vwap = new SessionVwap(session.hours(started.instrument()));
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            SessionVwap average = Objects.requireNonNull(vwap, "made at the start");
            average.update(bar);
            range.update(bar);
            if (session.isOver(context().now(), instrument)) {
                close();
                return;
            }
            double away = bar.close() - average.value();
            if (position().isFlat()) {
                enter(away);
            } else if (position().isLong() ? away >= 0 : away <= 0) {
                close();
            }
        }

        /** Before the first values both are NaN, and the comparisons false. */
        private void enter(double away) {
            double far = parameters.distance() * range.value();
            if (away < -far) {
                order(Side.BUY, parameters.size());
            } else if (away > far) {
                order(Side.SELL, parameters.size());
            }
        }
    }
}
