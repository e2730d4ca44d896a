package alchemist.strategies;

import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.indicator.volatility.BollingerBands;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.Overlay;
import alchemist.engine.strategy.Parameter;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import java.util.List;

/**
 * Fades moves out of the Bollinger bands with a bracket: flat and without a working order, it buys
 * when the close lies below the lower band and sells when it lies above the upper one. The entry is
 * a limit at the close, valid for some bars; the stop loss lies a multiple of the average true
 * range behind it, the take profit at the middle band.
 */
public final class BollingerBracket implements StrategyProvider<BollingerBracket.Parameters> {

    /** See the help texts. */
    public record Parameters(
            @Parameter(min = 2, max = 5000, unit = "bars", help = "Length of the bands") int period,
            @Parameter(
                            min = 0.1,
                            max = 10,
                            step = 0.1,
                            label = "deviations",
                            help = "Standard deviations between the middle and a band")
                    double dev,
            @Parameter(
                            min = 1,
                            max = 5000,
                            unit = "bars",
                            label = "ATR period",
                            help = "Length of the average true range")
                    int atrPeriod,
            @Parameter(
                            min = 0.1,
                            max = 20,
                            step = 0.1,
                            label = "stop distance",
                            unit = "ATR",
                            help = "How far the stop loss lies from the entry")
                    double stopAtr,
            @Parameter(
                            min = 1,
                            max = 1000,
                            unit = "bars",
                            label = "valid for",
                            help = "How long the entry waits to be filled")
                    int validBars,
            @Parameter(min = 1e-8, max = 1e9, step = 10, help = "Units to trade at each entry")
                    double size) {}

    @Override
    public String id() {
        return "bb-bracket";
    }

    @Override
    public String description() {
        return "Trades back from outside the Bollinger bands to their middle, with a stop loss and"
                + " a take profit.";
    }

    @Override
    public Parameters defaults() {
        return new Parameters(20, 2, 14, 1.5, 5, 100);
    }

    @Override
    public Strategy create(Parameters parameters) {
        return new Rule(parameters);
    }

    @Override
    public List<Overlay> overlays(Parameters parameters) {
        return Bands.overlays(parameters.period(), parameters.dev());
    }

    private static final class Rule extends SingleInstrumentStrategy {
        private final Parameters parameters;
        private final BollingerBands bands;
        private final AverageTrueRange range;

        Rule(Parameters parameters) {
            this.parameters = parameters;
            bands = new BollingerBands(parameters.period(), parameters.dev());
            range = new AverageTrueRange(parameters.atrPeriod());
        }

        @Override
        public void onBar(Instrument instrument, Bar bar) {
            bands.update(bar.close());
            range.update(bar);
            if (!bands.isReady() || !range.isReady() || isBusy()) {
                return;
            }
            if (bar.close() < bands.value(Bands.BOTTOM)) {
                enter(Side.BUY, bar);
            } else if (bar.close() > bands.value(Bands.TOP)) {
                enter(Side.SELL, bar);
            }
        }

        private boolean isBusy() {
            return !position().isFlat() || !context().workingOrders().isEmpty();
        }

        private void enter(Side side, Bar bar) {
            Instrument instrument = context().instrument();
            LimitOrder entry =
                    new LimitOrder(
                            instrument,
                            side,
                            instrument.lots(parameters.size()),
                            bar.close(),
                            goodFor(parameters.validBars(), bar));
            double stop = bar.close() - side.sign() * parameters.stopAtr() * range.value();
            var unused = context().submit(Bracket.of(entry, stop, bands.value(Bands.MIDDLE)));
        }
    }
}
