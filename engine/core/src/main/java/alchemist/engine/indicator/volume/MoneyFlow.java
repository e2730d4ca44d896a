package alchemist.engine.indicator.volume;

import alchemist.engine.model.Bar;

/** Volume signed by where the close lies in the bar: the common part of Chaikin's indicators. */
final class MoneyFlow {

    private MoneyFlow() {}

    /** Volume · ((c − l) − (h − c)) / (h − l); 0 for a bar without range. */
    static double of(Bar bar) {
        double range = bar.high() - bar.low();
        if (range == 0) {
            return 0 * bar.volume();
        }
        return bar.volume() * (2 * bar.close() - bar.low() - bar.high()) / range;
    }
}
