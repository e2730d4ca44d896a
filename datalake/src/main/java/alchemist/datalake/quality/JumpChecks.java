package alchemist.datalake.quality;

import alchemist.datalake.lake.CorporateAction;
import alchemist.engine.model.AssetClass;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prices that stand alone, and jumps that look like a split nobody told of. A spike is a high or
 * low far from the median close of the five bars before and after: a change of level that stays is
 * none.
 */
final class JumpChecks {

    private static final int HALF_WINDOW = 5;
    private static final double MINUTE_LIMIT = 0.05;
    private static final double DAILY_LIMIT = 0.3;
    private static final double MINUTES_A_DAY = 1_440;

    /** By which power of its length the limit of a bar grows, so that both limits are met. */
    private static final double GROWTH =
            Math.log(DAILY_LIMIT / MINUTE_LIMIT) / Math.log(MINUTES_A_DAY);

    private static final double SPLIT_TOLERANCE = 0.03;
    private static final double SMALLEST_SPLIT = 1.9;

    private final BarSeries bars;
    private final Instrument instrument;
    private final Set<LocalDate> splits;

    JumpChecks(BarSeries bars, Instrument instrument, List<CorporateAction> actions) {
        this.bars = bars;
        this.instrument = instrument;
        splits =
                actions.stream()
                        .filter(action -> action.kind() == CorporateAction.Kind.SPLIT)
                        .map(CorporateAction::exDate)
                        .collect(Collectors.toSet());
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        double limit = limit(bars.period());
        for (int i = 0; i < bars.size(); i++) {
            spike(i, limit, findings);
            if (i > 0 && instrument.assetClass() == AssetClass.EQUITY) {
                split(i, findings);
            }
        }
        return findings;
    }

    /** The longer a bar, the farther its prices get: 5 % in a minute, 14 % in an hour, 30 %. */
    private static double limit(BarPeriod period) {
        double minutes = period.nominalNanos() / (double) BarPeriod.ONE_MINUTE.nominalNanos();
        double length = Math.clamp(minutes, 1, MINUTES_A_DAY);
        return MINUTE_LIMIT * Math.pow(length, GROWTH);
    }

    private void spike(int i, double limit, List<Finding> findings) {
        if (i < HALF_WINDOW || i + HALF_WINDOW >= bars.size()) {
            return;
        }
        Bar bar = bars.bar(i);
        // A glance that passes nearly all bars: the neighbour is near enough.
        double before = bars.closes()[i - 1];
        if (Math.abs(bar.high() / before - 1) < limit / 2
                && Math.abs(bar.low() / before - 1) < limit / 2) {
            return;
        }
        double[] window = Arrays.copyOfRange(bars.closes(), i - HALF_WINDOW, i + HALF_WINDOW + 1);
        Arrays.sort(window);
        double median = window[HALF_WINDOW];
        double high = bar.high() / median - 1;
        double low = bar.low() / median - 1;
        if (median > 0 && (high > limit || low < -limit) && !isNewLevel(i, limit)) {
            findings.add(
                    finding(
                            Finding.Kind.SPIKE,
                            bar.time(),
                            String.format(
                                    Locale.ROOT,
                                    "low %s, high %s around a median of %s",
                                    bar.low(),
                                    bar.high(),
                                    median)));
        }
    }

    /** True where prices before and after differ anyway: a jump, not a spike. */
    private boolean isNewLevel(int i, double limit) {
        double before = bars.closes()[i - 1];
        double after = bars.closes()[i + 1];
        return Math.abs(after / before - 1) > limit / 2;
    }

    private void split(int i, List<Finding> findings) {
        double ratio = bars.closes()[i - 1] / bars.opens()[i];
        double factor = ratio >= 1 ? ratio : 1 / ratio;
        boolean whole =
                factor > SMALLEST_SPLIT
                        && Math.abs(factor / Math.rint(factor) - 1) < SPLIT_TOLERANCE;
        LocalDate day =
                Instant.ofEpochSecond(0, bars.time(i)).atZone(instrument.zone()).toLocalDate();
        if (whole && !splits.contains(day)) {
            findings.add(
                    finding(
                            Finding.Kind.SPLIT_WITHOUT_EVENT,
                            bars.time(i),
                            String.format(
                                    Locale.ROOT,
                                    "from %s to %s, and no split is known",
                                    bars.closes()[i - 1],
                                    bars.opens()[i])));
        }
    }

    private Finding finding(Finding.Kind kind, long time, String text) {
        return new Finding(bars.instrument(), bars.period(), kind, time, 1, text);
    }
}
