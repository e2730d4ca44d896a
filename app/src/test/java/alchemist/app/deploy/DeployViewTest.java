package alchemist.app.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Toolkit;
import alchemist.app.trading.DeployRequest;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Recording;
import alchemist.app.trading.SessionState;
import alchemist.app.trading.Tapes;
import alchemist.app.trading.Terms;
import alchemist.engine.order.Side;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.sim.SimulationSettings;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeployViewTest {

    private final Pulse pulse = Pulse.manual();
    private final Stage stage = new Stage(pulse);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        Toolkit.run(
                () -> {
                    Toolkit.picture(scene(320, 800), "deploy-empty-320");
                    Toolkit.picture(scene(1280, 800), "deploy-empty-1280");
                });
    }

    @Test
    void buttonsNameTheirActionsAndTheSpeedCanBeChanged() throws Exception {
        DeskSession session = running();
        Toolkit.run(
                () -> {
                    Scene scene = scene(320, 1000);
                    stage.model().refresh();
                    Toolkit.picture(scene, "deploy-running-320");
                    button(scene, "Pause").fire();
                    while (session.state() != SessionState.PAUSED) {
                        Thread.onSpinWait();
                    }
                    stage.model().refresh();
                    button(scene, "Resume").fire();
                    button(scene, "Stop and flatten").fire();
                });
        assertTrue(session.awaitEnd(30_000));
        assertEquals(SessionState.STOPPED, session.state());
    }

    @Test
    void aFailedSessionIsRedAndOffersToFlatten() throws Exception {
        DeskSession unused = running();
        DeskSession failed = stage.failing();
        DeskSession finished =
                stage.desk()
                        .deploy(
                                Tapes.fast(
                                        Probe.setup("moving-average", this::buysAndSells),
                                        stage.second()));
        assertTrue(failed.awaitEnd(30_000));
        assertTrue(finished.awaitEnd(30_000));
        Toolkit.run(
                () -> {
                    stage.model().refresh();
                    Toolkit.picture(scene(320, 1000), "deploy-three-320");
                    Toolkit.picture(scene(1280, 800), "deploy-three-1280");
                    Scene scene = scene(1600, 1000);
                    Toolkit.picture(scene, "deploy-three-1600");
                    button(scene, "Flatten").fire();
                });
        while (failed.hasPosition()) {
            Thread.onSpinWait();
        }
    }

    private void buysAndSells(int bar, Probe.Hands hands) {
        if (bar % 40 == 10) {
            hands.order(Side.BUY, 100);
        } else if (bar % 40 == 30) {
            hands.order(Side.SELL, 100);
        }
    }

    /** Holds a position and waits for bars, a minute apart at ×60. */
    private DeskSession running() throws Exception {
        Recording data = Tapes.swinging("SPY.ARCA", 45_031);
        DeskSession session =
                stage.desk()
                        .deploy(
                                new DeployRequest(
                                        Probe.buysOnce("sma-cross"),
                                        data,
                                        Terms.of(SimulationSettings.standard()),
                                        PlaybackSpeed.UNLIMITED));
        while (!session.hasPosition()) {
            Thread.onSpinWait();
        }
        session.setSpeed(new PlaybackSpeed(60));
        return session;
    }

    private Scene scene(double width, double height) {
        return Toolkit.scene(new StackPane(new DeployView(stage.model()).node()), width, height);
    }

    private static Button button(Scene scene, String text) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll("Button").stream()
                .map(Button.class::cast)
                .filter(b -> text.equals(b.getText()))
                .findFirst()
                .orElseThrow();
    }
}
