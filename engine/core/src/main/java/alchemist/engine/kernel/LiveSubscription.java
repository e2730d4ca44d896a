package alchemist.engine.kernel;

import alchemist.engine.calendar.BarWindows;
import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.feed.BarAggregator;
import alchemist.engine.feed.BarSink;
import alchemist.engine.feed.EventBars;
import alchemist.engine.feed.HeikinAshi;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.feed.RenkoBars;
import alchemist.engine.feed.Resampler;
import alchemist.engine.feed.TickAggregator;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Tick;
import alchemist.engine.strategy.BarType;
import alchemist.engine.strategy.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A subscription at work: makes its bars and keeps them until they are told. */
final class LiveSubscription implements Subscription {

    private final Instrument instrument;
    private final BarType type;
    private final Deque<Bar> closed = new ArrayDeque<>();

    /** Those of the three that this type of bars is made with. */
    private @Nullable Resampler resampler;

    private @Nullable BarAggregator fromBars;
    private @Nullable TickAggregator fromTicks;

    private boolean checked;
    private @Nullable Bar latest;
    private int count;

    LiveSubscription(Instrument instrument, BarType type, TradingCalendar calendar) {
        this.instrument = instrument;
        this.type = type;
        BarSink sink = (bar, end, sources) -> closed.add(bar);
        switch (type) {
            case BarType.Time bars -> resample(bars.period(), calendar, sink);
            case BarType.HeikinAshi bars -> {
                HeikinAshi shape = new HeikinAshi(sink);
                resample(bars.period(), calendar, (bar, end, sources) -> shape.add(bar, end));
            }
            case BarType.Renko bars ->
                    fromBars = new RenkoBars(RenkoBars.Settings.of(bars.size()), sink);
            case BarType.Ticks bars -> fromTicks = EventBars.ofTicks(bars.count(), sink);
            case BarType.Volume bars -> fromTicks = EventBars.ofVolume(bars.units(), sink);
            case BarType.Value bars -> fromTicks = EventBars.ofValue(bars.money(), sink);
            case BarType.Range bars -> fromTicks = EventBars.ofRange(bars.range(), sink);
        }
    }

    private void resample(BarPeriod period, TradingCalendar calendar, BarSink sink) {
        resampler = new Resampler(new BarWindows(calendar, period), sink);
        fromBars = resampler;
    }

    /** For telling finer bars first; what does not go by the clock counts as finest. */
    long length() {
        return switch (type) {
            case BarType.Time bars -> bars.period().nominalNanos();
            case BarType.HeikinAshi bars -> bars.period().nominalNanos();
            case BarType.Renko _,
                    BarType.Ticks _,
                    BarType.Volume _,
                    BarType.Value _,
                    BarType.Range _ ->
                    0;
        };
    }

    /**
     * Takes a base bar.
     *
     * @throws IllegalArgumentException when this type can't be put together from such bars
     */
    void add(MarketEvent.BarClosed event) {
        if (fromBars != null) {
            check(event.period());
            fromBars.add(event.bar(), event.time());
        }
    }

    private void check(BarPeriod base) {
        if (!checked) {
            checked = true;
            switch (type) {
                case BarType.Time bars -> Resampler.requireFits(base, bars.period());
                case BarType.HeikinAshi bars -> Resampler.requireFits(base, bars.period());
                case BarType.Renko _,
                        BarType.Ticks _,
                        BarType.Volume _,
                        BarType.Value _,
                        BarType.Range _ -> {}
            }
        }
    }

    void add(Tick tick) {
        if (fromTicks != null) {
            fromTicks.add(tick);
        }
    }

    /** Closes a bar whose window is over, also when its last source is missing. */
    void advanceTo(long time) {
        if (resampler != null) {
            resampler.advanceTo(time);
        }
    }

    /** Takes the next bar to tell; it is the latest from now on. Null when there is none. */
    @Nullable Bar take() {
        Bar bar = closed.poll();
        if (bar != null) {
            latest = bar;
            count++;
        }
        return bar;
    }

    @Override
    public Instrument instrument() {
        return instrument;
    }

    @Override
    public BarType type() {
        return type;
    }

    @Override
    public Optional<Bar> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public int count() {
        return count;
    }
}
