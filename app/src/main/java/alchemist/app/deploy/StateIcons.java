package alchemist.app.deploy;

import alchemist.app.trading.SessionState;

import org.kordamp.ikonli.feather.Feather;

/** An icon beside every state's word. */
final class StateIcons {

    private StateIcons() {}

    static Feather of(SessionState state) {
        return switch (state) {
            case RUNNING -> Feather.PLAY_CIRCLE;
            case PAUSED -> Feather.PAUSE_CIRCLE;
            case FINISHED -> Feather.CHECK_CIRCLE;
            case STOPPED -> Feather.STOP_CIRCLE;
            case FAILED -> Feather.ALERT_TRIANGLE;
            case HALTED -> Feather.X_OCTAGON;
        };
    }
}
