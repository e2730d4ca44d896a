package alchemist.app.trading;

import alchemist.engine.paper.PaperStatus;

/** How a session stands, in the words of the screens. */
public enum SessionState {
    RUNNING("running"),
    PAUSED("paused"),
    /** All bars were played. */
    FINISHED("finished"),
    STOPPED("stopped"),
    FAILED("failed"),
    /** Ended by the kill switch. */
    HALTED("halted");

    private final String word;

    SessionState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public boolean isOver() {
        return this != RUNNING && this != PAUSED;
    }

    /** The word for a status. */
    public static SessionState of(PaperStatus status) {
        return switch (status.phase()) {
            case RUNNING -> status.paused() ? PAUSED : RUNNING;
            case FINISHED -> FINISHED;
            case STOPPED -> STOPPED;
            case FAILED -> FAILED;
            case HALTED -> HALTED;
        };
    }
}
