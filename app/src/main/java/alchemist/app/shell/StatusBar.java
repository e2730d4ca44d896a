package alchemist.app.shell;

import alchemist.app.fx.Icons;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Pulse;
import alchemist.app.fx.View;
import alchemist.app.lake.LakeActivity;
import alchemist.engine.time.SystemClock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The line at the bottom: what is being done, what sessions do, how much memory is used. */
final class StatusBar extends View {

    private static final long SECOND = 1_000_000_000L;

    private final LakeActivity activity;
    private final List<Node> items;
    private final Pulse pulse;
    private final Label memory = new Label();
    private long measured = Long.MIN_VALUE;

    /**
     * @param items what else is shown, from left to right
     */
    StatusBar(LakeActivity activity, List<Node> items, Pulse pulse) {
        this.activity = activity;
        this.items = List.copyOf(items);
        this.pulse = pulse;
    }

    @Override
    protected Node build() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(16);
        bar.getChildren().addAll(items);
        bar.getChildren().addAll(gap, work(), memory);
        bar.getStyleClass().add("status");
        bar.setAlignment(Pos.CENTER_LEFT);
        memory.getStyleClass().add("mono");
        memory.setMinWidth(Region.USE_PREF_SIZE);
        return bar;
    }

    @Override
    protected void activate() {
        measure();
        own(pulse.each(this::measure));
    }

    private Node work() {
        Label text = new Label();
        text.textProperty().bind(activity.textProperty());
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().addAll("thin", "short");
        bar.progressProperty().bind(activity.progressProperty());
        Button cancel = Icons.quiet(Feather.X, "Cancel", activity::cancel);
        for (Node node : List.of(bar, cancel)) {
            node.visibleProperty().bind(activity.busyProperty());
            node.managedProperty().bind(activity.busyProperty());
        }
        HBox box = new HBox(8, text, bar, cancel);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void measure() {
        long now = SystemClock.ticker();
        if (measured == Long.MIN_VALUE || now - measured >= SECOND) {
            measured = now;
            Runtime runtime = Runtime.getRuntime();
            memory.setText(Numbers.bytes(runtime.totalMemory() - runtime.freeMemory()));
        }
    }
}
