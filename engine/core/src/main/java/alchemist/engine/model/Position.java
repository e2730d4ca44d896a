package alchemist.engine.model;

/**
 * What a strategy holds of one instrument. A live view while handed out by the engine (read it on
 * the engine's thread), a frozen value inside a snapshot.
 */
public interface Position {

    Instrument instrument();

    /** Whole lots, negative when short. */
    long lots();

    /** Average entry price of what is open; 0 when flat. */
    double averagePrice();

    /** Profit booked by closing trades so far, before costs, in the instrument's currency. */
    double realised();

    /** The latest price the position was marked with; NaN before the first. */
    double lastPrice();

    default boolean isFlat() {
        return lots() == 0;
    }

    default boolean isLong() {
        return lots() > 0;
    }

    default boolean isShort() {
        return lots() < 0;
    }

    /** Units, negative when short. */
    default double quantity() {
        return instrument().units(lots());
    }

    /** Profit that closing at the last price would book, before costs; 0 when flat. */
    default double unrealised() {
        return isFlat()
                ? 0
                : quantity()
                        * (lastPrice() - averagePrice())
                        * instrument().multiplier().doubleValue();
    }
}
