package alchemist.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Background;
import alchemist.app.fx.FxThread;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.Theme;
import alchemist.app.fx.Toolkit;
import alchemist.app.home.Home;
import alchemist.app.risk.KillKeys;
import alchemist.engine.risk.TradingState;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The window's content, un-staged, on a real home. */
class ShellTest {

    @TempDir Path home;

    @SuppressWarnings("NullAway.Init") // made on the JavaFX thread before each test
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private ShellView shell;

    @BeforeEach
    void open() {
        Toolkit.run(
                () -> {
                    DeskOptions options =
                            new DeskOptions(FxThread.direct(), Background.direct(), Pulse.manual());
                    desk = Desk.open(new Home(home), options);
                    shell = new ShellView(desk, () -> {});
                });
    }

    @AfterEach
    void close() {
        Toolkit.run(desk::close);
    }

    private Scene scene(double width, double height) {
        Scene scene = Toolkit.scene((Parent) shell.node(), width, height);
        new KillKeys(desk.trading().kill()).install(scene);
        return scene;
    }

    private boolean shows(String text) {
        shell.node().applyCss();
        return Stream.of(".label", ".button")
                .flatMap(style -> shell.node().lookupAll(style).stream())
                .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText()));
    }

    @Test
    void anEmptyHomeGreetsWithTwoCards() {
        Toolkit.run(
                () -> {
                    Toolkit.picture(scene(1280, 800), "start");
                    assertTrue(shows("Build the sample lake"));
                    assertTrue(shows("Import a file"));
                });
    }

    @Test
    void everythingFitsIntoASmallAndALargeWindow() {
        Toolkit.run(
                () -> {
                    Scene scene = scene(1280, 800);
                    Toolkit.picture(scene, "shell-small");
                    assertTrue(fits(scene.getRoot(), 1280, 800));
                });
        shell = Toolkit.call(() -> new ShellView(desk, () -> {}));
        Toolkit.run(
                () -> {
                    Scene scene = scene(1600, 1000);
                    Toolkit.picture(scene, "shell-large");
                    assertTrue(fits(scene.getRoot(), 1600, 1000));
                });
    }

    private static boolean fits(Parent root, double width, double height) {
        var bounds = root.getLayoutBounds();
        return bounds.getWidth() <= width && bounds.getHeight() <= height;
    }

    @Test
    void theKillKeysWorkFromATextField() {
        Toolkit.run(
                () -> {
                    scene(1280, 800);
                    press(shell.node().lookup(".text-field"));
                    assertEquals(TradingState.HALTED, desk.trading().kill().stateProperty().get());
                });
    }

    @Test
    void theKillKeysAndTheKillButtonWorkOverADialog() throws Exception {
        Path file = Files.writeString(home.resolve("ACME.csv"), "hello\n");
        Toolkit.run(
                () -> {
                    scene(1280, 800);
                    new ShellImports(desk, shell.dialogs()).importFiles(List.of(file));
                    assertTrue(shows("ACME.csv can't be imported"));
                    Node button = shell.node().lookup(".kill-button");
                    assertFalse(button.isDisabled());
                    press(shell.dialogs().getChildren().getLast());
                    assertEquals(TradingState.HALTED, desk.trading().kill().stateProperty().get());
                });
    }

    @Test
    void whatIsAskedForComesToTheFront() {
        Toolkit.run(
                () -> {
                    scene(1280, 800);
                    desk.navigator().showLog();
                    assertTrue(shows("Nothing has been logged at this level."));
                });
    }

    @Test
    void theHelpSheetsFitIntoASmallWindow() {
        Toolkit.run(
                () -> {
                    Scene scene = scene(1280, 800);
                    HelpSheets help = new HelpSheets(shell.dialogs());
                    help.shortcuts();
                    assertTrue(shows("Go to a date"));
                    Toolkit.picture(scene, "help-shortcuts");
                    help.about();
                    assertTrue(shows("LGPL 2.1"));
                    Toolkit.picture(scene, "help-about");
                    var sheets = shell.node().lookupAll(".dialog-sheet");
                    assertEquals(2, sheets.size());
                    assertTrue(
                            sheets.stream().allMatch(s -> s.getLayoutBounds().getHeight() < 700));
                });
    }

    @Test
    void theProgramHasItsMarkInEverySize() {
        assertEquals(
                List.of(16.0, 32.0, 64.0, 128.0),
                Toolkit.call(() -> Theme.icons().stream().map(Image::getWidth).toList()));
    }

    private static void press(Node focused) {
        assertTrue(focused != null);
        Event.fireEvent(
                focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "K", "K", KeyCode.K, true, true, false, false));
    }
}
