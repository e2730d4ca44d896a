package alchemist.app.shell;

import alchemist.app.fx.Toolkit;
import alchemist.app.home.Home;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.nio.file.Path;

/** Draws the window at several sizes into target/pictures; a main class for looking. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] args) throws InterruptedException {
        Home home = new Home(Path.of(args[0]));
        Desk desk = Toolkit.call(() -> Desk.open(home, DeskOptions.live()));
        Scene scene =
                Toolkit.call(
                        () ->
                                Toolkit.scene(
                                        (Parent) new ShellView(desk, () -> {}).node(), 1600, 1000));
        settle(desk);
        picture(scene, "empty-1600");
        Toolkit.run(() -> desk.lake().sample().build());
        picture(scene, "building-1600");
        long start = System.nanoTime();
        while (Toolkit.call(() -> desk.lake().activity().busyProperty().get())) {
            Thread.sleep(20);
        }
        System.out.println("sample " + (System.nanoTime() - start) / 1e9);
        settle(desk);
        Toolkit.run(() -> desk.lake().view().select(desk.lake().view().datasets().get(0)));
        settle(desk);
        picture(scene, "lake-1600");
        Toolkit.run(
                () ->
                        desk.navigator()
                                .showChart(
                                        alchemist.engine.model.InstrumentId.parse("SYNEQ.DEMO"),
                                        alchemist.engine.model.BarPeriod.parse("1m")));
        settle(desk);
        picture(scene, "chart-1600");
        imports(desk, scene, Path.of(args[1]));
        Scene small =
                Toolkit.call(
                        () ->
                                Toolkit.scene(
                                        (Parent) new ShellView(desk, () -> {}).node(), 1280, 800));
        settle(desk);
        picture(small, "lake-1280");
        Toolkit.run(desk::close);
        System.exit(0);
    }

    private static void imports(Desk desk, Scene scene, Path folder) throws InterruptedException {
        try (var files = java.nio.file.Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                System.out.println(file);
                ShellView view = Toolkit.call(() -> new ShellView(desk, () -> {}));
                Scene one = Toolkit.call(() -> Toolkit.scene((Parent) view.node(), 1280, 800));
                Toolkit.run(
                        () ->
                                new ShellImports(desk, view.dialogs())
                                        .importFiles(java.util.List.of(file)));
                settle(desk);
                picture(one, "import-" + file.getFileName());
                Toolkit.run(
                        () ->
                                view.node().lookupAll(".button").stream()
                                        .map(javafx.scene.control.Button.class::cast)
                                        .filter(
                                                b ->
                                                        "Import".equals(b.getText())
                                                                && !b.isDisabled())
                                        .forEach(javafx.scene.control.Button::fire));
                settle(desk);
                settle(desk);
                picture(one, "imported-" + file.getFileName());
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void settle(Desk desk) throws InterruptedException {
        Thread.sleep(700);
    }

    private static void picture(Scene scene, String name) {
        Toolkit.call(() -> Toolkit.picture(scene, name));
    }
}
