package alchemist.charts;

/**
 * How a pyramid covers its base: level 0 sums up 16 items, each further level four of the level
 * below. Levels of 1 and 4 items are left out because reading fifteen items costs less than the
 * memory of those levels.
 */
final class Tiling {

    private static final int FIRST_SHIFT = 4;
    private static final int LEVEL_SHIFT = 2;
    static final int FACTOR = 1 << LEVEL_SHIFT;
    static final int FIRST = 1 << FIRST_SHIFT;

    private Tiling() {}

    /** Base items under one tile of {@code level}; 1 for level -1, the base itself. */
    static int span(int level) {
        return level < 0 ? 1 : 1 << shift(level);
    }

    static int shift(int level) {
        return FIRST_SHIFT + LEVEL_SHIFT * level;
    }

    /**
     * The highest level, below {@code levels}, whose tile starts at {@code from} and ends by {@code
     * to}.
     */
    static int levelAt(int from, int to, int levels) {
        int level = -1;
        while (level + 1 < levels) {
            int shift = shift(level + 1);
            int mask = (1 << shift) - 1;
            if ((from & mask) != 0 || to - from <= mask) {
                return level;
            }
            level++;
        }
        return level;
    }
}
