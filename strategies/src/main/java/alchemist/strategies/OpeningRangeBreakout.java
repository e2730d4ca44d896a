package alchemist.strategies;

import alchemist.engine.indicator.session.OpeningRange;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Fill;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.StrategyProvider;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Trades the break of the day's opening range: buys when the close lies above its high, sells short
 * when it lies below its low, once a day; a stop at the other end limits the loss, and what is open
 * at the exit time is closed. Times are the instrument's.
 */
public final class OpeningRangeBreakout
        implements StrategyProvider<OpeningRangeBreakout.Parameters> {

    /** See the help texts. */
    public record Parameters(
            @Parameter(label = "session start", help = "When the day's trading begins, as 09:30")
                    String sessionStart,
            @Parameter(label = "exit time", help = "When an open position is closed, as 15:55")
                    String exitTime,
            @Parameter(
                            min = 1,
                            max = 500,
                            unit = "bars",
                            label = "range",
                            help = "Bars that make the opening range")
                    int rangeBars,
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
        return "opening-range";
    }

    @Override
    public String description() {
        return "Trades the break of the day's opening range, with a stop at its other end.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters("09:30", "15:55", 30, 100);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private static final int HIGH = 0;
        private static final int LOW = 1;

        private final Parameters parameters;
        private final DaySession session;
        private @Nullable OpeningRange range;
        private @Nullable LocalDate traded;
        private double stop;

        Rule(Parameters parameters) {
            this.parameters = parameters;
            session = parameters.session();
        }

        @Override
        public void onStart(StrategyContext started) {
            super.onStart(started);
            range = new OpeningRange(session.hours(started.instrument()), parameters.rangeBars());
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            OpeningRange today = Objects.requireNonNull(range, "made at the start");
            today.update(bar);
            if (session.isOver(context().now(), instrument)) {
                leave();
                return;
            }
            LocalDate day = day(bar.time(), instrument);
            if (position().isFlat() && !day.equals(traded)) {
                enter(bar, today, day);
            }
        }

        private void enter(Bar bar, OpeningRange today, LocalDate day) {
            // Outside the session the range is NaN, and both comparisons are false.
            if (bar.close() > today.value(HIGH)) {
                stop = today.value(LOW);
                order(Side.BUY, parameters.size());
                traded = day;
            } else if (bar.close() < today.value(LOW)) {
                stop = today.value(HIGH);
                order(Side.SELL, parameters.size());
                traded = day;
            }
        }

        private void leave() {
            context().cancelAll();
            close();
        }

        @Override
        public void onFill(Fill fill) {
            if (!position().isFlat() && context().workingOrders().isEmpty()) {
                var unused = protect(stop);
            }
        }

        private static LocalDate day(long instant, Instrument instrument) {
            return Instant.ofEpochSecond(0, instant).atZone(instrument.zone()).toLocalDate();
        }
    }
}
