package alchemist.app.deploy;

import alchemist.app.fx.Icons;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.SessionState;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What can be done with a session, named after what it does. */
final class SessionButtons extends FlowPane {

    private final Button pause;
    private final Button resume;
    private final Button stop;
    private final Button flatten;

    SessionButtons(DeskSession session) {
        super(6, 6);
        getStyleClass().add("session-buttons");
        pause = Icons.button("Pause", Feather.PAUSE, session::pause);
        resume = Icons.button("Resume", Feather.PLAY, session::resume);
        stop = Icons.button("Stop", Feather.SQUARE, session::stop);
        flatten = Icons.button("Stop and flatten", Feather.MINIMIZE_2, session::stopAndFlatten);
        for (Button each : List.of(pause, resume, stop, flatten)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        managedProperty().bind(visibleProperty());
    }

    /**
     * @param open true when there is a position
     */
    void show(SessionState state, boolean open) {
        List<Button> offered =
                switch (state) {
                    case RUNNING -> List.of(pause, stop, flatten);
                    case PAUSED -> List.of(resume, stop, flatten);
                    case FINISHED, STOPPED, FAILED, HALTED ->
                            open ? List.of(flatten) : List.<Button>of();
                };
        flatten.setText(state.isOver() ? "Flatten" : "Stop and flatten");
        if (!getChildren().equals(offered)) {
            getChildren().setAll(offered);
        }
        setVisible(!offered.isEmpty());
    }
}
