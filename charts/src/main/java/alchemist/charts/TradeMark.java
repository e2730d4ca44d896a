package alchemist.charts;

/**
 * A closed trade to be marked on the chart: a triangle at entry and exit, a dashed line between
 * them in the colour of the result.
 *
 * @param entryTime epoch nanoseconds UTC
 * @param exitTime epoch nanoseconds UTC, not before the entry
 * @param quantity positive when the trade was long, negative when short
 * @param profit its sign decides the colour
 */
public record TradeMark(
        long entryTime,
        double entryPrice,
        long exitTime,
        double exitPrice,
        double quantity,
        double profit) {

    FillMark entry() {
        return new FillMark(entryTime, entryPrice, quantity);
    }

    FillMark exit() {
        return new FillMark(exitTime, exitPrice, -quantity);
    }
}
