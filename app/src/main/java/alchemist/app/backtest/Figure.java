package alchemist.app.backtest;

/**
 * One figure of a result as the screen shows it.
 *
 * @param help what it means and how it is made, for a tooltip
 * @param sign above 0 when good, below when bad, 0 when neither
 */
record Figure(String name, String value, String help, int sign) {

    static Figure plain(String name, String value, String help) {
        return new Figure(name, value, help, 0);
    }

    /** A figure that is judged by its sign as it is written: +0.00 is neither good nor bad. */
    static Figure signed(String name, String value, String help) {
        return new Figure(
                name, value, help, value.startsWith("+") ? 1 : value.startsWith("−") ? -1 : 0);
    }
}
