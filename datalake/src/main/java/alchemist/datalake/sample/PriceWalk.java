package alchemist.datalake.sample;

import alchemist.engine.model.Bar;

/**
 * A price that wanders: volatility comes in clusters, and trends of weeks and moves of hours come
 * and go. Time is counted in trading days. Not thread-safe.
 */
final class PriceWalk {

    private static final double TREND_DAYS = 45;
    private static final double SWING_DAYS = 0.2;
    private static final double CALM = 0.04;
    private static final double SURPRISE = 0.14;

    /** Per day: keeps a decade's prices within the range of a believable chart. */
    private static final double PULL = 0.0015;

    private final MarketModel model;
    private final Noise noise;

    private final double logStart;

    private double logPrice;
    private double logVolatility;
    private double trend;
    private double swing;
    private double busy = 1;

    PriceWalk(MarketModel model, long seed) {
        this.model = model;
        noise = new Noise(seed);
        logStart = StrictMath.log(model.start());
        logPrice = logStart;
        trend = direction() * model.trend();
    }

    /** A new day begins: some are busy, some are not. */
    void day() {
        busy = StrictMath.exp(0.35 * noise.normal() - 0.06);
    }

    /** Moves the price while nobody trades: a night, a weekend. */
    void gap(double days) {
        step(days);
    }

    /**
     * Trades one bar.
     *
     * @param days its length
     * @param activity how lively this time of day is; 1 is average
     * @param steps how many prices make up the bar
     */
    Bar bar(long time, double days, double activity, int steps) {
        double before = volatility();
        double open = price();
        double high = open;
        double low = open;
        for (int i = 0; i < steps; i++) {
            step(days * activity / steps);
            high = Math.max(high, price());
            low = Math.min(low, price());
        }
        double close = price();
        double volume = volume(days * activity, before, (high - low) / open);
        return new Bar(time, open, high, low, close, volume);
    }

    private double price() {
        return Math.rint(StrictMath.exp(logPrice) * model.ticksPerPoint()) / model.ticksPerPoint();
    }

    private double volatility() {
        return model.dailyVolatility() * StrictMath.exp(logVolatility);
    }

    private void step(double days) {
        double root = Math.sqrt(days);
        logVolatility += -CALM * logVolatility * days + SURPRISE * root * noise.normal();
        if (noise.uniform() < days / TREND_DAYS) {
            trend = direction() * model.trend();
        }
        if (noise.uniform() < days / SWING_DAYS) {
            swing = (noise.uniform() < 0.5 ? -1 : 1) * model.swing() / Math.sqrt(SWING_DAYS);
        }
        double drift = Math.min(days, SWING_DAYS) * swing + days * trend;
        double away = logPrice - logStart;
        logPrice += volatility() * (drift + root * noise.normal()) - PULL * away * days;
    }

    /** Up a little more often than down, as markets that survive are. */
    private int direction() {
        double u = noise.uniform();
        return u < 0.42 ? 1 : u < 0.75 ? -1 : 0;
    }

    /** More is traded when prices move. */
    private double volume(double days, double volatility, double range) {
        double usual = volatility * Math.sqrt(days);
        double excitement = 0.6 + 0.5 * Math.min(4, range / usual);
        double volume =
                model.dailyVolume()
                        * busy
                        * days
                        * excitement
                        * StrictMath.exp(0.3 * noise.normal() - 0.045);
        return Math.max(1, Math.rint(volume));
    }
}
