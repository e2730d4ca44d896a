package alchemist.engine.strategy;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.Position;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Bracket;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.strategy.sizing.Sizing;

import java.util.List;

/** A strategy's door to the engine. For use on the engine's thread only. */
public interface StrategyContext {

    /** The instruments this strategy trades, in the order they were given. */
    List<Instrument> instruments();

    /** The first instrument: the one, for strategies that trade one. */
    default Instrument instrument() {
        return instruments().getFirst();
    }

    /** Engine time, epoch nanoseconds: the close of the bar being processed. */
    long now();

    /** The period of the bar being processed, or of the latest one. */
    BarPeriod period();

    /**
     * Asks for bars besides the base bars; best in {@link Strategy#onStart}. A bar that had begun
     * before holds only what came since.
     *
     * @throws IllegalArgumentException when the instrument is not one of {@link #instruments}
     */
    Subscription subscribe(Instrument instrument, BarType type);

    /** Asks for bars of a longer period. */
    default Subscription subscribe(Instrument instrument, BarPeriod longer) {
        return subscribe(instrument, new BarType.Time(longer));
    }

    /**
     * Lets {@link Strategy#next} come only at instants at which a bar of one of these has closed,
     * instead of at every base bar.
     */
    void decideOn(Subscription... subscriptions);

    /**
     * Lets {@link Strategy#onOpen} come before each bar, so that orders trade at its open.
     *
     * @throws IllegalStateException for several instruments, whose bars would be known before the
     *     opens of the others
     */
    void tradeAtOpen();

    /** Where timers are made. */
    StrategyTimers timers();

    /** True while the strategy only fills its indicators: orders are refused. */
    boolean isWarmUp();

    /** A live view of the position; keep it instead of asking again. */
    Position position(Instrument instrument);

    /** Free cash in the account's currency. */
    double cash();

    /** Cash plus positions at their last prices. */
    double equity();

    /** What the size of an entry may depend on, at the last price. */
    default Sizing sizing(Instrument instrument) {
        return Sizing.of(instrument, position(instrument).lastPrice(), cash(), equity());
    }

    /**
     * Sends an order through the risk gate to the market.
     *
     * @return the order; {@code DENIED} with its reason when the gate refused
     */
    Order submit(OrderRequest request);

    /**
     * Sends an entry with its stop loss and take profit: all three, or none.
     *
     * @return the orders; {@code DENIED} with their reason when the gate refused one of them
     */
    BracketOrders submit(Bracket bracket);

    /**
     * Sends orders of which one cancels the others as soon as some of it is filled, or it is
     * cancelled or expires: all of them, or none.
     */
    List<Order> submitGroup(List<OrderRequest> requests);

    /**
     * Asks the broker to change size or prices of a working order; the answer comes to {@link
     * Strategy#onOrder}.
     *
     * @return false when the order is over, or being cancelled
     */
    boolean amend(Order order, Amendment amendment);

    /** Asks the broker to take a working order off; does nothing when it is over already. */
    void cancel(Order order);

    /** Asks the broker to take every working order off. */
    default void cancelAll() {
        for (Order order : List.copyOf(workingOrders())) {
            cancel(order);
        }
    }

    /** Orders of this strategy that may still be filled, oldest first. */
    List<Order> workingOrders();
}
