package alchemist.engine.indicator;

/**
 * What is fixed about a line of an indicator; made by {@link LineIndicator#line}.
 *
 * @param warmUp number of bars until its first value
 * @param displacement how many bars after the last one its values belong to
 */
public record OutputLine(String name, int warmUp, int displacement) {

    static int warmUp(OutputLine[] lines) {
        int longest = 1;
        for (OutputLine line : lines) {
            longest = Math.max(longest, line.warmUp);
        }
        return longest;
    }
}
