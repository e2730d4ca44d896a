package alchemist.engine.order;

/**
 * How an order hangs together with others, by their ids; 0 is none.
 *
 * @param parent the order whose fill makes this one active; its exits also cancel one another
 * @param group the first order of a group in which one cancels the others
 */
public record OrderLinks(long parent, long group) {

    /** An order on its own. */
    public static final OrderLinks NONE = new OrderLinks(0, 0);

    /** An exit of the bracket whose entry is {@code parent}. */
    public static OrderLinks childOf(long parent) {
        return new OrderLinks(parent, 0);
    }

    /** A member of the group whose first order is {@code first}. */
    public static OrderLinks memberOf(long first) {
        return new OrderLinks(0, first);
    }
}
