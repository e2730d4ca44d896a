package alchemist.app.shell;

import alchemist.app.fx.FxThread;
import alchemist.app.fx.Theme;
import alchemist.app.home.Home;
import alchemist.app.lake.LakeState;
import alchemist.charts.ChartView;
import alchemist.charts.EquityChart;
import alchemist.charts.OhlcData;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A start without a window: every pane is built and drawn once, in memory, and the program ends.
 * The distribution's start-up cache is recorded from it. Once per process.
 */
public final class Rehearsal {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private Rehearsal() {}

    /**
     * Goes through the start; not on the JavaFX thread.
     *
     * @param home whose lake is opened, and made if there is none
     */
    public static void run(Home home) {
        Platform.startup(() -> Platform.setImplicitExit(false));
        CompletableFuture<LakeState> lake = new CompletableFuture<>();
        Desk desk = onFx(() -> open(home, lake));
        var unused = lake.join();
        onFx(() -> drawEverything(desk));
        Platform.exit();
    }

    private static <T> T onFx(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, FxThread.live()::run).join();
    }

    private static Desk open(Home home, CompletableFuture<LakeState> lake) {
        Theme.install();
        Desk desk = Desk.open(home, DeskOptions.live());
        desk.lake()
                .service()
                .stateProperty()
                .subscribe(
                        state -> {
                            if (!(state instanceof LakeState.Opening)) {
                                lake.complete(state);
                            }
                        });
        return desk;
    }

    /** An empty lake has none to show. */
    private static void drawCharts() {
        long[] time = {0, 60_000_000_000L};
        double[] price = {1, 2};
        ChartView bars = new ChartView();
        bars.setData(OhlcData.of(time, price, price, price, price, price), "", ZoneOffset.UTC, 2);
        EquityChart equity = new EquityChart();
        equity.setEquity("", ZoneOffset.UTC, time, price);
        var unused = Camera.shoot(new Scene(new VBox(bars, equity), WIDTH, HEIGHT));
    }

    private static int drawEverything(Desk desk) {
        try (desk) {
            Scene scene = new Scene((Parent) new ShellView(desk, () -> {}).node(), WIDTH, HEIGHT);
            Theme.apply(scene);
            for (Pane pane : Pane.values()) {
                desk.shell().show(pane);
                var unused = Camera.shoot(scene);
            }
            drawCharts();
            return Pane.values().length;
        }
    }
}
