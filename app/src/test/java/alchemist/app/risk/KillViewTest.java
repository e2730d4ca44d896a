package alchemist.app.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.fx.Toolkit;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.JournalFactory;
import alchemist.app.trading.KillReport;
import alchemist.app.trading.KillService;
import alchemist.app.trading.PaperDesk;
import alchemist.app.trading.Probe;
import alchemist.app.trading.Tapes;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.TradingState;
import alchemist.engine.time.SystemClock;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

class KillViewTest {

    @TempDir Path folder;

    private final Pulse pulse = Pulse.manual();
    private final PaperDesk desk = new PaperDesk(new KillSwitch(), JournalFactory.none());
    private final KillService service = new KillService(desk, new SystemClock());
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        release.countDown();
        desk.close();
    }

    @Test
    void theKeyKillsBeforeAnyControlSeesItAndEscapeClosesTheReport() {
        Toolkit.run(
                () -> {
                    KillViewModel model = model();
                    TextField field = new TextField();
                    field.addEventFilter(KeyEvent.KEY_PRESSED, Event::consume);
                    Scene scene = Toolkit.scene(new StackPane(field), 400, 300);
                    var installed = new KillKeys(model).install(scene);

                    press(field, KeyCode.K, true);
                    assertEquals(TradingState.HALTED, model.stateProperty().get());
                    assertTrue(model.openProperty().get());

                    press(field, KeyCode.ESCAPE, false);
                    assertFalse(model.openProperty().get());
                    installed.close();
                });
    }

    @Test
    void theWayBackNeedsTheTypedWord() {
        Toolkit.run(
                () -> {
                    KillViewModel model = model();
                    Scene scene = window(model, 1280, 800);
                    button(scene, "Kill: stop all trading").fire();
                    finish(model);
                    button(scene, "Back to ACTIVE…").fire();
                    TextField word = (TextField) scene.lookup(".back-to-active .text-field");
                    Button confirm = button(scene, "Back to ACTIVE");
                    assertTrue(confirm.isDisabled());
                    word.setText("ACTIVE");
                    Toolkit.picture(scene, "kill-back-1280");
                    assertFalse(confirm.isDisabled());
                    confirm.fire();
                    assertEquals(TradingState.ACTIVE, model.stateProperty().get());
                    assertFalse(model.openProperty().get());
                });
    }

    @Test
    void theReportHasRoomForManyLines() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertTrue(
                    desk.deploy(Tapes.fast(Probe.buysOnce("holder"), Tapes.swinging(4)))
                            .awaitEnd(30_000));
        }
        CountDownLatch hangs = new CountDownLatch(1);
        DeskSession stuck =
                desk.deploy(
                        Tapes.fast(
                                Probe.setup(
                                        "mean-reversion",
                                        (bar, hands) -> {
                                            hands.order(Side.BUY, 100);
                                            if (bar == 4) {
                                                hangs.countDown();
                                                release.await();
                                            }
                                        }),
                                Tapes.swinging(50)));
        hangs.await();
        Toolkit.run(
                () -> {
                    KillViewModel model = model();
                    Scene scene = window(model, 1600, 1000);
                    Toolkit.picture(scene, "kill-idle-1600");
                    button(scene, "Kill: stop all trading").fire();
                    finish(model);
                    Toolkit.picture(scene, "kill-many-1600");
                    model.save(model.proposedFile());
                    Toolkit.picture(window(model, 1280, 800), "kill-many-1280");
                });
        assertFalse(stuck.state().isOver());
    }

    private KillViewModel model() {
        return new KillViewModel(service, folder, pulse);
    }

    private void finish(KillViewModel model) {
        while (model.reportProperty().get().orElseThrow().phase() == KillReport.Phase.RUNNING) {
            pulse.fire();
        }
    }

    private static Scene window(KillViewModel model, double width, double height) {
        HBox top = new HBox(new KillBar(model).node());
        top.setAlignment(Pos.CENTER_RIGHT);
        top.setStyle("-fx-padding: 6; -fx-background-color: -al-raised;");
        BorderPane content = new BorderPane();
        content.setTop(top);
        return Toolkit.scene(new StackPane(content, new KillPanel(model).node()), width, height);
    }

    private static Button button(Scene scene, String text) {
        return scene.getRoot().lookupAll("Button").stream()
                .map(Button.class::cast)
                .filter(b -> text.equals(b.getText()) || text.equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Node target, KeyCode code, boolean killKeys) {
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, killKeys, killKeys, false, false));
    }
}
