package alchemist.datalake.view;

import alchemist.datalake.event.FundingRate;
import alchemist.datalake.futures.Roll;
import alchemist.datalake.lake.CorporateAction;
import alchemist.engine.calendar.Session;
import alchemist.engine.calendar.TradingCalendars;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.LifecycleEvent;

import java.time.LocalDate;
import java.util.List;

/**
 * What a lake knows to have happened to an instrument besides trading, as far as its bars still
 * show it: what their prices are adjusted for must not be told to an account again. Told is what
 * lies between the first and the last bar; before the first one nobody holds anything.
 */
final class UnadjustedEvents {

    private static final long NANOS = 1_000_000_000L;

    private final Instrument instrument;
    private final BarSeries shown;

    /**
     * @param shown the bars as a run sees them
     */
    UnadjustedEvents(Instrument instrument, BarSeries shown) {
        this.instrument = instrument;
        this.shown = shown;
    }

    /**
     * Splits and dividends that the prices are not adjusted for. Where they are for splits alone, a
     * dividend is told per share as shares are counted then.
     *
     * @param raw the same bars as they were traded
     * @param actions by day
     */
    List<LifecycleEvent> actions(
            Adjustment adjustment, BarSeries raw, List<CorporateAction> actions) {
        return actions.stream()
                .filter(action -> !adjustment.covers(action.kind()))
                .filter(action -> isInside(start(action.exDate())))
                .map(action -> event(action, raw))
                .toList();
    }

    /** The changes of contract; each leaves a step in prices that are not back-adjusted. */
    List<LifecycleEvent> rolls(List<Roll> rolls) {
        return rolls.stream().filter(roll -> isInside(roll.time())).map(this::event).toList();
    }

    /** What holders of a perpetual future paid one another; no price shows it. */
    List<LifecycleEvent> funding(List<FundingRate> rates) {
        return rates.stream()
                .filter(rate -> isInside(rate.time()))
                .<LifecycleEvent>map(
                        rate -> new LifecycleEvent.Funding(instrument, rate.time(), rate.rate()))
                .toList();
    }

    private LifecycleEvent event(Roll roll) {
        return new LifecycleEvent.Roll(instrument, roll.time(), roll.fromPrice(), roll.toPrice());
    }

    private LifecycleEvent event(CorporateAction action, BarSeries raw) {
        long time = start(action.exDate());
        return switch (action.kind()) {
            case SPLIT -> new LifecycleEvent.StockSplit(instrument, time, action.value());
            case DIVIDEND -> {
                int bar = raw.indexAtOrAfter(time);
                double amount = action.value() * (shown.close(bar) / raw.close(bar));
                yield new LifecycleEvent.Dividend(instrument, time, amount);
            }
        };
    }

    /** When the trading day begins: its session may open on the evening before. */
    private long start(LocalDate day) {
        long midnight = day.atStartOfDay(instrument.zone()).toEpochSecond() * NANOS;
        return new TradingCalendars()
                .of(instrument)
                .tradingDaySpan(day)
                .map(Session::open)
                .filter(open -> open < midnight)
                .orElse(midnight);
    }

    private boolean isInside(long time) {
        return !shown.isEmpty() && shown.time(0) < time && time <= shown.time(shown.size() - 1);
    }
}
