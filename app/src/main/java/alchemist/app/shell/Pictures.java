package alchemist.app.shell;

import alchemist.app.blotter.FillsView;
import alchemist.app.blotter.OrdersView;
import alchemist.app.blotter.PositionsView;
import alchemist.app.chart.ChartFace;
import alchemist.app.fx.FxThread;
import alchemist.app.fx.Theme;
import alchemist.app.fx.View;
import alchemist.app.home.Home;
import alchemist.app.lake.LakeState;
import alchemist.app.trading.KillReport;
import alchemist.datalake.sample.SampleLake;
import alchemist.engine.Boundary;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.strategy.StrategySetup;
import alchemist.engine.time.SystemClock;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Pictures of the screens, taken of the real window while it does the main job on the sample lake:
 * look, backtest, deploy, trade, kill. Needs no display. Once per process; not on the JavaFX
 * thread.
 */
public final class Pictures implements AutoCloseable {

    private static final InstrumentId INSTRUMENT = SampleLake.TRENDING_SHARE;
    private static final BarPeriod MINUTES = BarPeriod.ONE_MINUTE;
    private static final BarPeriod DAYS = BarPeriod.ONE_DAY;
    private static final int WIDTH = 1760;
    private static final int HEIGHT = 1240;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(40);
    private static final int FILLS_WANTED = 40;

    /** Some hundred bars a second, so that no long queue of bars waits when it is paused. */
    private static final PlaybackSpeed WARM_UP = new PlaybackSpeed(30_000);

    private static final PlaybackSpeed PACE = new PlaybackSpeed(600);

    private final FxThread fx = FxThread.live();
    private final Path folder;
    private final Desk desk;
    private final Scene window;
    private final List<Path> taken = new ArrayList<>();

    private Pictures(Home home, Path folder) throws InterruptedException {
        this.folder = folder;
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        boolean unused = started.join();
        desk = onFx(() -> open(home));
        window = onFx(() -> scene(new ShellView(desk, () -> {}).node()));
    }

    private static Desk open(Home home) {
        Platform.setImplicitExit(false);
        Theme.install();
        return Desk.open(home, DeskOptions.live());
    }

    private static Scene scene(Node node) {
        Scene scene = new Scene((Parent) node, WIDTH, HEIGHT);
        Theme.apply(scene);
        return scene;
    }

    /**
     * Takes all pictures.
     *
     * @param home with the sample lake in it
     * @return the files: lake, chart, backtest, deploy, blotter, kill, workstation
     */
    public static List<Path> take(Home home, Path folder) throws IOException {
        try (Pictures pictures = new Pictures(home, folder)) {
            pictures.lakeAndChart();
            pictures.backtest();
            pictures.deploy();
            pictures.blotter();
            pictures.kill();
            return pictures.taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the pictures were interrupted", e);
        }
    }

    private void lakeAndChart() throws IOException, InterruptedException {
        await(() -> desk.lake().view().stateProperty().get() instanceof LakeState.Open);
        await(() -> !desk.lake().view().datasets().isEmpty());
        run(() -> desk.navigator().showChart(INSTRUMENT, DAYS));
        await(() -> desk.research().chart().faceProperty().get() instanceof ChartFace.Shown);
        run(() -> desk.lake().view().select(desk.lake().view().datasets().getFirst()));
        settle();
        take("lake.png", window);
        run(() -> desk.navigator().showChart(INSTRUMENT, MINUTES));
        await(() -> desk.research().chart().faceProperty().get() instanceof ChartFace.Shown);
        settle();
        take("chart.png", window);
    }

    private void backtest() throws IOException, InterruptedException {
        var backtest = desk.research().backtest();
        run(
                () -> {
                    backtest.refresh();
                    backtest.form().strategyProperty().set(strategy().provider());
                    desk.navigator().openBacktest(Optional.of(INSTRUMENT), Optional.of(DAYS));
                });
        await(() -> backtest.runnableProperty().get());
        run(backtest::run);
        await(() -> backtest.history().selectedProperty().get() != null);
        settle();
        take("backtest.png", window);
    }

    private void deploy() throws IOException, InterruptedException {
        var deploy = desk.trading().deploy();
        run(
                () -> {
                    desk.navigator().deploy(strategy(), INSTRUMENT, MINUTES);
                    deploy.form().speedProperty().set(WARM_UP);
                });
        await(() -> deploy.form().problemProperty().get().isEmpty());
        run(deploy::start);
        await(() -> !deploy.cards().isEmpty());
        run(() -> deploy.form().speedProperty().set(PACE));
        await(this::hasTraded);
        run(() -> desk.trading().desk().sessions().getFirst().pause());
        run(() -> deploy.showOnChart(deploy.cards().getFirst()));
        settle();
        settle();
        settle();
        run(() -> desk.shell().show(Pane.FILLS));
        settle();
        take("deploy.png", window);
        take("workstation.png", window);
    }

    /** Enough to see, and a position for the kill switch to flatten. */
    private boolean hasTraded() {
        var session = desk.trading().desk().sessions().getFirst();
        boolean enough = session.fills() >= FILLS_WANTED && session.hasPosition();
        if (session.fills() >= FILLS_WANTED - 2) {
            session.setSpeed(PACE);
        }
        return enough;
    }

    private void blotter() throws IOException, InterruptedException {
        var blotter = desk.trading().blotter();
        Scene tables =
                onFx(
                        () ->
                                scene(
                                        tables(
                                                new OrdersView(blotter.orders(), _ -> {}),
                                                new FillsView(blotter.fills()),
                                                new PositionsView(blotter.positions()))));
        settle();
        take("blotter.png", tables);
    }

    private static Node tables(View... views) {
        VBox box = new VBox();
        for (View view : views) {
            StackPane pane = new StackPane(view.node());
            VBox.setVgrow(pane, Priority.ALWAYS);
            box.getChildren().add(pane);
        }
        return new BorderPane(box);
    }

    private void kill() throws IOException, InterruptedException {
        run(() -> desk.trading().kill().kill());
        await(this::killIsOver);
        settle();
        take("kill.png", window);
    }

    private boolean killIsOver() {
        return desk.trading()
                .kill()
                .reportProperty()
                .get()
                .map(KillReport::phase)
                .filter(phase -> phase != KillReport.Phase.RUNNING)
                .isPresent();
    }

    private StrategySetup strategy() {
        return desk.trading().deploy().form().strategies().stream()
                .filter(provider -> provider.id().equals("sma-cross"))
                .findFirst()
                .map(provider -> StrategySetup.parse(provider, Map.of()))
                .orElseThrow();
    }

    private void take(String name, Scene scene) throws IOException, InterruptedException {
        BufferedImage image = onFx(() -> Camera.shoot(scene));
        Path file = folder.resolve(name);
        Camera.write(image, file);
        taken.add(file);
    }

    /** Lets what is bound to pulses catch up, and draws once so that charts know their size. */
    private void settle() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            var unused = onFx(() -> Camera.shoot(window).getWidth());
            Thread.sleep(120);
        }
    }

    private void await(Callable<Boolean> condition) throws InterruptedException {
        long begun = SystemClock.ticker();
        while (!onFx(condition)) {
            if (SystemClock.ticker() - begun > PATIENCE_NANOS) {
                throw new IllegalStateException("the screens did not get ready in time");
            }
            Thread.sleep(15);
        }
    }

    private void run(Runnable action) throws InterruptedException {
        var unused =
                onFx(
                        () -> {
                            action.run();
                            return true;
                        });
    }

    private <T> T onFx(Callable<T> work) throws InterruptedException {
        CompletableFuture<T> result = new CompletableFuture<>();
        fx.run(() -> complete(result, work));
        try {
            return result.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a screen could not be drawn", e.getCause());
        }
    }

    @Boundary("a fault on the JavaFX thread is handed to who asked")
    private static <T> void complete(CompletableFuture<T> result, Callable<T> work) {
        try {
            result.complete(work.call());
        } catch (Exception e) {
            result.completeExceptionally(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run(desk::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("closing was interrupted", e);
        }
    }
}
