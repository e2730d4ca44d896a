package alchemist.engine.backtest;

import alchemist.engine.backtest.RunRecord.FillRecord;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Fills and the bars in which they happened. */
final class FillLog {

    private final List<Fill> fills = new ArrayList<>();
    private int[] bars = new int[64];
    private double[] rates = new double[64];

    void add(Fill fill, int bar, double rate) {
        if (fills.size() == bars.length) {
            bars = Arrays.copyOf(bars, 2 * bars.length);
            rates = Arrays.copyOf(rates, 2 * rates.length);
        }
        bars[fills.size()] = bar;
        rates[fills.size()] = rate;
        fills.add(fill);
    }

    int size() {
        return fills.size();
    }

    /**
     * @param lastBar index of an instrument's latest bar: what happened after it counts as in it
     */
    List<FillRecord> records(ToIntFunction<Instrument> lastBar) {
        List<FillRecord> records = new ArrayList<>(fills.size());
        for (int i = 0; i < fills.size(); i++) {
            Fill fill = fills.get(i);
            int bar = Math.min(bars[i], lastBar.applyAsInt(fill.instrument()));
            records.add(new FillRecord(fill, bar, rates[i]));
        }
        return records;
    }
}
