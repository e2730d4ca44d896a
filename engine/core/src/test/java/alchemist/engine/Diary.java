package alchemist.engine;

import alchemist.engine.backtest.Backtest;
import alchemist.engine.backtest.BacktestRequest;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.backtest.Progress;
import alchemist.engine.kernel.RunConditions;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyContext;
import alchemist.engine.strategy.Subscription;
import alchemist.engine.strategy.Timer;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A strategy that writes down what it is told and when: {@code 00:05 next}. Its instruments trade
 * around the clock, days begin at midnight UTC.
 */
public final class Diary implements Strategy {

    public static final Instrument A = InstrumentRegistry.assumed(InstrumentId.parse("A.CRYPTO"));
    public static final Instrument B = InstrumentRegistry.assumed(InstrumentId.parse("B.CRYPTO"));
    public static final long MINUTE = 60_000_000_000L;

    public final List<String> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set when the strategy is started
    public StrategyContext context;

    private final Consumer<Diary> onStart;
    private BiConsumer<Diary, String> onLine = (diary, line) -> {};

    public Diary(Consumer<Diary> onStart) {
        this.onStart = onStart;
    }

    /** Does something when a line is written. */
    public Diary when(BiConsumer<Diary, String> action) {
        onLine = action;
        return this;
    }

    /** Bars that start at these minutes after midnight; bar n closes at 100 + n. */
    public static BarSeries bars(Instrument instrument, BarPeriod period, int... minutes) {
        BarSeriesBuilder builder = new BarSeriesBuilder(16);
        for (int minute : minutes) {
            double price = 100 + builder.size();
            builder.add(new Bar(minute * MINUTE, price, price + 1, price - 1, price, 10));
        }
        return builder.build(instrument.id(), period);
    }

    /** Runs the diary over series of A, or of A and B. */
    public BacktestResult run(RunConditions conditions, BarSeries... series) {
        return Backtest.run(
                new BacktestRequest(
                                Scenario.setup(() -> this),
                                List.of(series),
                                List.of(A, B).subList(0, series.length),
                                Scenario.bars("1 1 1 1").settings())
                        .withConditions(conditions),
                Progress.none());
    }

    public BacktestResult run(BarSeries... series) {
        return run(RunConditions.standard(), series);
    }

    private void write(String what) {
        String line = clock(context.now()) + " " + what;
        lines.add(line);
        onLine.accept(this, line);
    }

    private static LocalTime clock(long instant) {
        return LocalTime.ofInstant(Instant.ofEpochSecond(0, instant), ZoneOffset.UTC);
    }

    @Override
    public void onStart(StrategyContext started) {
        context = started;
        onStart.accept(this);
    }

    @Override
    public void onBar(Instrument instrument, Bar bar) {
        write(instrument.id().symbol() + " " + context.period());
    }

    @Override
    public void onBar(Subscription subscription, Bar bar) {
        write(
                "%s %s from %s of %s to %s"
                        .formatted(
                                subscription.instrument().id().symbol(),
                                subscription.type(),
                                clock(bar.time()),
                                bar.open(),
                                bar.close()));
    }

    @Override
    public void onTimer(Timer timer) {
        write("timer of " + clock(timer.time()));
    }

    @Override
    public void onOpen(Instrument instrument, double open) {
        write("open at " + open);
    }

    @Override
    public void next() {
        write("next");
    }
}
