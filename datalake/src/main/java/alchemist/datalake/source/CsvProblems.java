package alchemist.datalake.source;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file; beyond a number of them nobody reads on. */
final class CsvProblems {

    private static final int LISTED = 100;
    private static final int HOPELESS = 10_000;

    private final List<CsvProblem> listed = new ArrayList<>();
    private long count;

    void add(long line, String text) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(new CsvProblem(line, text));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** True when reading on would teach nothing more. */
    boolean isHopeless() {
        return count >= HOPELESS;
    }

    long count() {
        return count;
    }

    /** The first hundred. */
    List<CsvProblem> listed() {
        return listed;
    }
}
