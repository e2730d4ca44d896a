package alchemist.engine.strategy;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Position;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderTerms;
import alchemist.engine.order.Side;
import alchemist.engine.order.StopOrder;
import alchemist.engine.strategy.sizing.Sizing;

import org.jspecify.annotations.Nullable;

/** Base of strategies that trade one instrument: keeps its position at hand and shortens orders. */
public abstract class SingleInstrumentStrategy implements Strategy {

    private @Nullable StrategyContext context;
    private @Nullable Position position;

    @Override
    public void onStart(StrategyContext started) {
        context = started;
        position = started.position(started.instrument());
    }

    /** The engine's side of this strategy; there once it was started. */
    protected final StrategyContext context() {
        if (context == null) {
            throw new IllegalStateException("the strategy was not started");
        }
        return context;
    }

    /** A live view of the position. */
    protected final Position position() {
        if (position == null) {
            throw new IllegalStateException("the strategy was not started");
        }
        return position;
    }

    /**
     * Sends a market order.
     *
     * @param quantity units; rounded down to whole lots, and refused by the risk gate when none is
     *     left
     */
    protected final Order order(Side side, double quantity) {
        var instrument = context().instrument();
        return context().submit(new MarketOrder(instrument, side, instrument.lots(quantity)));
    }

    /** Trades back to flat; does nothing when flat. */
    protected final void close() {
        long lots = position().lots();
        if (lots != 0) {
            context()
                    .submit(
                            new MarketOrder(
                                    context().instrument(), Side.ofChange(-lots), Math.abs(lots)));
        }
    }

    /** Sends a stop order that would close the whole position; there must be one. */
    protected final Order protect(double stop) {
        long lots = position().lots();
        return context()
                .submit(
                        new StopOrder(
                                context().instrument(),
                                Side.ofChange(-lots),
                                Math.abs(lots),
                                stop));
    }

    /** Terms of an order that ends in the first bar which starts so many bars after this one. */
    protected final OrderTerms goodFor(int bars, Bar from) {
        long time = from.time();
        for (int i = 0; i < bars; i++) {
            time = context().period().end(time, context().instrument().zone());
        }
        return OrderTerms.goodTill(time);
    }

    /** What the size of an entry may depend on, for a sizer. */
    protected final Sizing sizing() {
        return context().sizing(context().instrument());
    }

    /** Trades to a position of so many units, negative for short; nothing when it is there. */
    protected final void orderTargetSize(double units) {
        orderChange(instrumentLots(units) - position().lots());
    }

    /**
     * Trades to a position of so much money at the last price; what is short of a whole unit stays.
     * As in backtrader the missing value is divided by the price and rounded down to whole units.
     */
    protected final void orderTargetValue(double value) {
        if (value == 0) {
            close();
            return;
        }
        double last = position().lastPrice();
        var instrument = context().instrument();
        double multiplier = instrument.multiplier().doubleValue();
        double missing = value - position().quantity() * last * multiplier;
        double units = Math.abs(missing) / (last * multiplier);
        double wanted = instrument.quantityDecimals() == 0 ? Math.floor(units) : units;
        orderChange(Long.signum((long) Math.signum(missing)) * instrument.lots(wanted));
    }

    /** Trades to a position of so large a share of the equity; 0.25 is a quarter. */
    protected final void orderTargetPercent(double share) {
        orderTargetValue(share * context().equity());
    }

    private long instrumentLots(double units) {
        return context().instrument().lots(units);
    }

    private void orderChange(long lots) {
        if (lots != 0) {
            context()
                    .submit(
                            new MarketOrder(
                                    context().instrument(), Side.ofChange(lots), Math.abs(lots)));
        }
    }
}
