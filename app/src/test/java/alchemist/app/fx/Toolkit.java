package alchemist.app.fx;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javax.imageio.ImageIO;

/** Starts JavaFX headless for tests, runs code on its thread, and takes pictures of nodes. */
public final class Toolkit {

    private Toolkit() {}

    /**
     * Runs the work on the JavaFX thread, starting the toolkit if need be, and returns its result.
     */
    public static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            Started.LATCH.await();
            Platform.runLater(task);
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The same for work without a result. */
    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** An un-staged scene of the given size in the program's look, laid out. JavaFX thread only. */
    public static Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Theme.apply(scene);
        root.applyCss();
        root.layout();
        return scene;
    }

    /** Writes what the scene shows as {@code target/pictures/NAME.png}. JavaFX thread only. */
    public static Path picture(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                buffered.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(buffered, "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /** Initialised once per JVM, whoever asks first. */
    private static final class Started {

        private static final CountDownLatch LATCH = start();

        private static CountDownLatch start() {
            CountDownLatch latch = new CountDownLatch(1);
            Platform.startup(
                    () -> {
                        Platform.setImplicitExit(false);
                        Theme.install();
                        latch.countDown();
                    });
            return latch;
        }
    }
}
