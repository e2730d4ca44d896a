package alchemist.datalake.sample;

/** How lively a market is over its day; 1 on average. */
final class Activity {

    private Activity() {}

    /**
     * A shares session: much at the open and at the close, little at noon.
     *
     * @param part of the session that is over, 0 to 1
     */
    static double session(double part) {
        double fromNoon = 2 * part - 1;
        return 0.55 + 1.35 * fromNoon * fromNoon;
    }

    /**
     * Currencies follow the sun: quiet when only Asia is awake, busiest when London and New York
     * are.
     *
     * @param hour of the day in UTC, 0 to 24
     */
    static double currencies(double hour) {
        return 0.45 + 0.85 * bump(hour, 8.5, 2.5) + 1.45 * bump(hour, 14.5, 3);
    }

    /**
     * Coins never rest, but people do.
     *
     * @param hour of the day in UTC, 0 to 24
     */
    static double coins(double hour) {
        return 0.75 + 0.65 * bump(hour, 15, 4.5);
    }

    private static double bump(double hour, double centre, double width) {
        double distance = (hour - centre) / width;
        return StrictMath.exp(-distance * distance);
    }
}
