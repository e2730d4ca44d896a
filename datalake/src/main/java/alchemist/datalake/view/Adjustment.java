package alchemist.datalake.view;

import alchemist.datalake.lake.CorporateAction;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * Prices made comparable over splits and dividends. Backwards, the latest bars stay as they are: a
 * split of n for one divides earlier prices by n and multiplies their volume; a dividend multiplies
 * earlier prices by 1 − dividend / close before the ex-date (the method of CRSP and Yahoo).
 * Forwards, the first bars stay as they are, and all prices are in proportion to those.
 */
public enum Adjustment {
    /** As it was traded. */
    NONE,
    SPLITS,
    SPLITS_AND_DIVIDENDS;

    /** Which end of the series keeps its prices. */
    public enum Direction {
        BACK,
        FORWARD
    }

    /** True when prices adjusted like this hold what such an action did to them. */
    boolean covers(CorporateAction.Kind kind) {
        return switch (kind) {
            case SPLIT -> this != NONE;
            case DIVIDEND -> this == SPLITS_AND_DIVIDENDS;
        };
    }

    /**
     * The adjusted bars, the latest as they were traded.
     *
     * @param raw as they were traded
     * @param actions by day
     * @param zone in which ex-dates are days
     */
    public BarSeries of(BarSeries raw, List<CorporateAction> actions, ZoneId zone) {
        return of(raw, actions, zone, Direction.BACK);
    }

    /** The adjusted bars, as they were traded at one end. */
    public BarSeries of(
            BarSeries raw, List<CorporateAction> actions, ZoneId zone, Direction direction) {
        if (this == NONE || actions.isEmpty() || raw.isEmpty()) {
            return raw;
        }
        double[] price = new double[raw.size()];
        double[] volume = new double[raw.size()];
        double priceFactor = 1;
        double volumeFactor = 1;
        int action = actions.size() - 1;
        for (int i = raw.size() - 1; i >= 0; i--) {
            LocalDate day = Instant.ofEpochSecond(0, raw.time(i)).atZone(zone).toLocalDate();
            while (action >= 0 && day.isBefore(actions.get(action).exDate())) {
                CorporateAction next = actions.get(action--);
                if (i < raw.size() - 1) {
                    priceFactor *= factor(next, raw.close(i));
                    volumeFactor *= next.kind() == CorporateAction.Kind.SPLIT ? next.value() : 1;
                }
            }
            price[i] = priceFactor;
            volume[i] = volumeFactor;
        }
        if (direction == Direction.FORWARD) {
            divideByFirst(price);
            divideByFirst(volume);
        }
        return scaled(raw, price, volume);
    }

    private static void divideByFirst(double[] factors) {
        double first = factors[0];
        Arrays.setAll(factors, i -> factors[i] / first);
    }

    private double factor(CorporateAction action, double closeBefore) {
        return switch (action.kind()) {
            case SPLIT -> 1 / action.value();
            case DIVIDEND -> this == SPLITS ? 1 : 1 - action.value() / closeBefore;
        };
    }

    private static BarSeries scaled(BarSeries raw, double[] price, double[] volume) {
        BarSeriesBuilder bars = new BarSeriesBuilder(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            Bar bar = raw.bar(i);
            bars.add(
                    new Bar(
                            bar.time(),
                            bar.open() * price[i],
                            bar.high() * price[i],
                            bar.low() * price[i],
                            bar.close() * price[i],
                            bar.volume() * volume[i]));
        }
        return bars.build(raw.instrument(), raw.period());
    }
}
