package alchemist.app.trading;

/** Shows a session's bars and fills as they come; read them with a {@link SessionReader}. */
@FunctionalInterface
public interface SessionChart {

    /** Brings a chart of the session to the front. */
    void show(DeskSession session);
}
