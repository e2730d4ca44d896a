package alchemist.engine.indicator.momentum;

import alchemist.engine.indicator.Sma;
import alchemist.engine.indicator.ValueIndicator;

/**
 * Know sure thing: Σ weight(i)·SMA of the rate of change in percent, weights 1 to 4, and its simple
 * average as signal. First value when the slowest part has one. Source: M. Pring, Technical
 * Analysis of Stocks &amp; Commodities, 1992.
 */
public final class KnowSureThing extends ValueIndicator {

    /** Four numbers of bars, for the fastest part first. */
    public record Periods(int first, int second, int third, int fourth) {

        int get(int part) {
            return switch (part) {
                case 0 -> first;
                case 1 -> second;
                case 2 -> third;
                default -> fourth;
            };
        }
    }

    private static final int PARTS = 4;

    private final RateOfChange[] rates = new RateOfChange[PARTS];
    private final Sma[] means = new Sma[PARTS];
    private final Sma signal;

    /**
     * @param rates bars of the rates of change
     * @param averages bars of their averages
     * @param signal bars of the signal's average
     */
    public KnowSureThing(Periods rates, Periods averages, int signal) {
        super(
                line("kst", slowest(rates, averages)),
                line("signal", slowest(rates, averages) + signal - 1));
        for (int i = 0; i < PARTS; i++) {
            this.rates[i] = new RateOfChange("roc100", rates.get(i), 100);
            means[i] = new Sma(averages.get(i));
        }
        this.signal = new Sma(signal);
    }

    private static int slowest(Periods rates, Periods averages) {
        int slowest = 1;
        for (int i = 0; i < PARTS; i++) {
            slowest = Math.max(slowest, rates.get(i) + averages.get(i));
        }
        return slowest;
    }

    @Override
    protected void compute(double value) {
        double sum = 0;
        for (int i = 0; i < PARTS; i++) {
            sum += (i + 1) * means[i].next(rates[i].next(value));
        }
        set(0, sum);
        set(1, signal.next(sum));
    }
}
