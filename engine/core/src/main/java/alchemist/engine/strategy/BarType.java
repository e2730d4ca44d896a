package alchemist.engine.strategy;

import alchemist.engine.model.BarPeriod;

/** What kind of bars a strategy subscribes to. */
public sealed interface BarType {

    /** Bars by the clock, put together from finer ones by the instrument's sessions. */
    record Time(BarPeriod period) implements BarType {}

    /** Heikin-Ashi bars of a period. */
    record HeikinAshi(BarPeriod period) implements BarType {}

    /**
     * Renko bricks, moved by the closes of the base bars.
     *
     * @param size height of a brick, in price
     */
    record Renko(double size) implements BarType {}

    /** A bar for so many ticks; needs ticks, like the kinds that follow. */
    record Ticks(int count) implements BarType {}

    /** A bar for so many units traded. */
    record Volume(double units) implements BarType {}

    /** A bar for so much money traded, in the currency of the price (dollar bars). */
    record Value(double money) implements BarType {}

    /** A bar for every move of so much, in price. */
    record Range(double range) implements BarType {}
}
