package alchemist.engine.backtest;

/** Follows long work and may stop it. Called now and then from the working thread. */
public interface Progress {

    /**
     * @return false to stop the work
     */
    boolean advanced(long done, long total);

    /** Follows nothing, stops nothing. */
    static Progress none() {
        return (done, total) -> true;
    }
}
