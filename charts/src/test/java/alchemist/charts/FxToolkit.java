package alchemist.charts;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs tests on the FX thread and sends events to nodes of scenes without a window. */
final class FxToolkit {

    interface Work {
        void run() throws Exception;
    }

    private FxToolkit() {}

    /** Starts the toolkit if needed, runs the work on the FX thread, rethrows what it throws. */
    static void run(Work work) throws Exception {
        start();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        work.run();
                        done.complete(null);
                    } catch (Throwable failure) {
                        done.completeExceptionally(failure);
                    }
                });
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** Puts a chart into a scene of a size and lays it out. */
    static Scene show(Chart chart, int width, int height) {
        Scene scene = new Scene(chart, width, height);
        pulse(chart);
        return scene;
    }

    /** What a pulse does. */
    static void pulse(Chart chart) {
        chart.applyCss();
        chart.layout();
        chart.layout();
    }

    static WritableImage snapshot(Scene scene) {
        return scene.snapshot(null);
    }

    static void mouse(Node node, javafx.event.EventType<MouseEvent> type, double x, double y) {
        boolean pressed = type != MouseEvent.MOUSE_MOVED;
        fireMouse(node, type, new Point2D(x, y), pressed, 1);
    }

    static void doubleClick(Node node, double x, double y) {
        fireMouse(node, MouseEvent.MOUSE_CLICKED, new Point2D(x, y), true, 2);
    }

    private static void fireMouse(
            Node node,
            javafx.event.EventType<MouseEvent> type,
            Point2D at,
            boolean pressed,
            int clicks) {
        Point2D scene = node.localToScene(at);
        MouseButton button = pressed ? MouseButton.PRIMARY : MouseButton.NONE;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        button,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        pressed,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(node, scene.getX(), scene.getY())));
    }

    static void wheel(Node node, double x, double y, double delta) {
        Point2D scene = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(node, scene.getX(), scene.getY())));
    }

    static void key(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void start() {
        try {
            CompletableFuture<Void> started = new CompletableFuture<>();
            Platform.startup(() -> started.complete(null));
            Platform.setImplicitExit(false);
            started.join();
        } catch (IllegalStateException running) {
            // Another test class has started it.
        }
    }
}
