package alchemist.app.shell;

import alchemist.app.fx.Question;
import alchemist.app.fx.Theme;
import alchemist.app.home.Home;
import alchemist.app.risk.KillKeys;

import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.List;

/** The desktop program. */
public final class Workstation extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(Workstation.class);
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 640;

    private @Nullable Desk desk;

    /** Opens the window and returns when it was closed. Once per process; any thread. */
    public static void open(Home home) {
        Application.launch(Workstation.class, home.root().toString());
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> LOG.error("A fault in {}", thread.getName(), e));
        Theme.install();
        Home home = new Home(Path.of(getParameters().getRaw().getFirst()));
        Desk opened = Desk.open(home, DeskOptions.live());
        desk = opened;
        ShellView shell =
                new ShellView(
                        opened,
                        () ->
                                stage.fireEvent(
                                        new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Scene scene = new Scene((Parent) shell.node());
        Theme.apply(scene);
        var unused = new KillKeys(opened.trading().kill()).installEverywhere();
        stage.setScene(scene);
        stage.setTitle("Alchemist");
        stage.getIcons().setAll(Theme.icons());
        place(stage, home);
        stage.setOnHiding(event -> remember(stage, home));
        stage.setOnCloseRequest(
                event -> {
                    if (opened.trading().running() > 0) {
                        event.consume();
                        shell.dialogs().ask(leaving(opened.trading().running(), stage));
                    }
                });
        stage.show();
    }

    private static Question leaving(long running, Stage stage) {
        return new Question(
                "Sessions are running",
                running == 1
                        ? "One session still runs. Closing ends it; its paper account is gone then."
                        : running
                                + " sessions still run. Closing ends them; their paper accounts are"
                                + " gone then.",
                List.of(
                        Question.Choice.plain("Keep running", () -> {}),
                        Question.Choice.danger("Stop sessions and close", stage::close)));
    }

    @Override
    public void stop() {
        Desk open = desk;
        if (open != null) {
            open.close();
        }
    }

    private static void place(Stage stage, Home home) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        WindowPlace place = WindowPlace.read(home).filter(Workstation::visible).orElse(null);
        if (place == null) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(1680, Math.max(1280, screen.getWidth() * 0.9)));
            stage.setHeight(Math.min(1050, Math.max(800, screen.getHeight() * 0.9)));
            stage.centerOnScreen();
        } else {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        }
    }

    /** A window remembered from a screen that is gone would open out of sight. */
    private static boolean visible(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 40).isEmpty();
    }

    private static void remember(Stage stage, Home home) {
        new WindowPlace(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized())
                .write(home);
    }
}
