package alchemist.charts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * Two dashed lines at the pointed-at bar and value, with the time and the value in boxes on the
 * axes. A layer of its own, so that moving it leaves the chart image alone.
 */
final class Crosshair extends Region {

    private static final double TAG_HEIGHT = 20;

    private final Line vertical = new Line();
    private final Line horizontal = new Line();
    private final Label value = new Label();
    private final Label time = new Label();
    private boolean shown;
    private boolean pinned;
    private double x;
    private double y;
    private int bar = -1;

    Crosshair() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        vertical.getStyleClass().add("trading-chart-crosshair");
        horizontal.getStyleClass().add("trading-chart-crosshair");
        value.getStyleClass().addAll("trading-chart-tag", "trading-chart-value-tag");
        time.getStyleClass().addAll("trading-chart-tag", "trading-chart-time-tag");
        getChildren().addAll(vertical, horizontal, value, time);
        getChildren().forEach(node -> node.setManaged(false));
    }

    boolean isShown() {
        return shown;
    }

    /** The bar pointed at; -1 when none. */
    int bar() {
        return shown ? bar : -1;
    }

    void hide() {
        shown = false;
        pinned = false;
        setVisible(false);
    }

    /** Follows a point: the mouse. */
    void pointAt(SurfaceGeometry geometry, double toX, double toY) {
        pinned = false;
        x = toX;
        y = toY;
        shown = true;
        refresh(geometry);
    }

    /** Stays on a bar: the keyboard. */
    void pin(int onBar) {
        pinned = true;
        bar = onBar;
        shown = true;
    }

    /** Takes its place again after the chart has been drawn anew. */
    void refresh(SurfaceGeometry geometry) {
        if (pinned) {
            bar = Math.min(bar, geometry.plot().viewport().size() - 1);
            x = bar < 0 ? -1 : geometry.xOf(bar);
            y = bar < 0 ? -1 : pinnedY(geometry);
        } else {
            bar = geometry.barAt(x);
        }
        boolean onPlot = geometry.isOnPlot(x, y) && bar >= 0;
        setVisible(onPlot);
        if (onPlot) {
            place(geometry);
        } else if (!pinned) {
            bar = -1;
        }
    }

    private double pinnedY(SurfaceGeometry geometry) {
        double at = geometry.yOf(0, geometry.plot().mainValue(bar));
        return Math.clamp(Double.isFinite(at) ? at : 0, 0, geometry.plotHeight() - 1);
    }

    private void place(SurfaceGeometry geometry) {
        double atX = Math.floor(geometry.xOf(bar)) + 0.5;
        double atY = Math.floor(y) + 0.5;
        set(vertical, atX, 0, atX, geometry.plotHeight());
        set(horizontal, 0, atY, geometry.plotWidth(), atY);
        int pane = geometry.paneAt(y);
        value.setText(geometry.plot().shownPanes().get(pane).text(geometry.valueAt(pane, y)));
        double axis = geometry.width() - geometry.plotWidth();
        double room = Math.max(axis, value.prefWidth(TAG_HEIGHT));
        value.resizeRelocate(geometry.width() - room, atY - TAG_HEIGHT / 2, room, TAG_HEIGHT);
        time.setText(geometry.describe(bar));
        double width = time.prefWidth(TAG_HEIGHT);
        double left = Math.clamp(atX - width / 2, 0, Math.max(0, geometry.plotWidth() - width));
        time.resizeRelocate(left, geometry.plotHeight() + 2, width, TAG_HEIGHT);
    }

    private static void set(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
