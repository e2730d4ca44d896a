package alchemist.app.backtest;

import alchemist.app.fx.Numbers;

/**
 * How far a run is.
 *
 * @param phase what is being done
 * @param done bars
 * @param total bars; 0 while unknown
 * @param nanos time spent on the bars
 */
record RunProgress(Phase phase, long done, long total, long nanos) {

    /** The steps of a run. */
    enum Phase {
        READING("Reading bars"),
        RUNNING("Running"),
        COUNTING("Computing figures");

        private final String text;

        Phase(String text) {
            this.text = text;
        }
    }

    static RunProgress start() {
        return new RunProgress(Phase.READING, 0, 0, 0);
    }

    /** From 0 to 1; −1 while unknown. */
    double share() {
        return phase == Phase.RUNNING && total > 0 ? (double) done / total : -1;
    }

    /** For example {@code 78 % · 31.0 M bars/s}. */
    String text() {
        if (phase != Phase.RUNNING || nanos == 0) {
            return phase.text + " …";
        }
        return Numbers.percent(share(), 0)
                + " · "
                + Numbers.compact(done / (nanos / 1e9))
                + " bars/s";
    }
}
