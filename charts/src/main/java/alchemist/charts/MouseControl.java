package alchemist.charts;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.Optional;

/** Zooms, pans and stretches the plot of a surface with the mouse, and drags its price lines. */
final class MouseControl {

    private enum Grip {
        NONE,
        /** A price that is waited for. */
        LINE,
        PLOT,
        VALUES,
        TIME,
        DIVIDER
    }

    /** Zoom per pixel of wheel movement; a usual wheel step is 40 pixels. */
    private static final double WHEEL = 0.0035;

    private static final double STRETCH = 0.005;

    /** How near to a line, in pixels, the pointer takes hold of it. */
    private static final double REACH = 4;

    private final PlotSurface surface;
    private Grip grip = Grip.NONE;
    private int pane;
    private double lastX;
    private double lastY;

    MouseControl(PlotSurface surface) {
        this.surface = surface;
    }

    void install() {
        surface.setOnMouseMoved(this::move);
        surface.setOnMouseExited(_ -> surface.hideCrosshair());
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::release);
        surface.setOnMouseClicked(this::click);
        surface.setOnScroll(this::scroll);
    }

    private void move(MouseEvent event) {
        surface.pointAt(event.getX(), event.getY());
        surface.setCursor(cursor(gripAt(event.getX(), event.getY())));
    }

    private void press(MouseEvent event) {
        surface.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        grip = gripAt(event.getX(), event.getY());
        SurfaceGeometry geometry = surface.geometry();
        pane = geometry == null ? 0 : paneAt(geometry, event.getY());
        if (grip == Grip.LINE && geometry != null) {
            double value = geometry.valueAt(pane, event.getY());
            lines(pane).ifPresent(each -> each.grab(value, reach(geometry, event.getY())));
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private int paneAt(SurfaceGeometry geometry, double y) {
        return grip == Grip.DIVIDER ? geometry.dividerAt(y) : geometry.paneAt(y);
    }

    private void drag(MouseEvent event) {
        Plot plot = surface.plot();
        SurfaceGeometry geometry = surface.geometry();
        if (grip == Grip.NONE || plot == null || geometry == null) {
            return;
        }
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        switch (grip) {
            case LINE -> {
                double value = geometry.valueAt(pane, event.getY());
                lines(pane).ifPresent(each -> each.drag(value));
            }
            case PLOT -> pan(plot, geometry, dx, dy);
            case VALUES -> plot.shownPanes().get(pane).window().zoom(Math.exp(dy * STRETCH));
            case TIME -> plot.viewport().zoom(Math.exp(-dx * STRETCH), 1);
            case DIVIDER -> plot.resize(pane, dy / geometry.plotHeight());
            case NONE -> {}
        }
        surface.pointAt(event.getX(), event.getY());
        surface.invalidate();
    }

    private void pan(Plot plot, SurfaceGeometry geometry, double dx, double dy) {
        surface.setCursor(Cursor.CLOSED_HAND);
        plot.viewport().pan(-dx / geometry.plotWidth() * plot.viewport().span());
        ValueWindow window = plot.shownPanes().get(pane).window();
        if (window.isHeld()) {
            window.pan(dy / geometry.paneHeight(pane));
        }
    }

    private void release(MouseEvent event) {
        if (grip == Grip.LINE) {
            lines(pane).ifPresent(PriceLines::drop);
            surface.invalidate();
        }
        grip = Grip.NONE;
        surface.setCursor(cursor(gripAt(event.getX(), event.getY())));
    }

    private void click(MouseEvent event) {
        Plot plot = surface.plot();
        SurfaceGeometry geometry = surface.geometry();
        if (plot == null || geometry == null || !event.isStillSincePress()) {
            return;
        }
        if (plot.isHighlighted()) {
            plot.highlight(null);
            surface.invalidate();
        }
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            fit(plot, gripAt(event.getX(), event.getY()), geometry.paneAt(event.getY()));
        }
    }

    private void fit(Plot plot, Grip at, int pane) {
        switch (at) {
            case VALUES -> plot.shownPanes().get(pane).window().release();
            case TIME -> plot.viewport().fit();
            case PLOT, LINE, DIVIDER, NONE -> {
                return;
            }
        }
        surface.invalidate();
    }

    private void scroll(ScrollEvent event) {
        Plot plot = surface.plot();
        SurfaceGeometry geometry = surface.geometry();
        if (plot == null || geometry == null) {
            return;
        }
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double share = -event.getDeltaX() / geometry.plotWidth();
            plot.viewport().pan(share * plot.viewport().span());
        } else if (gripAt(event.getX(), event.getY()) == Grip.VALUES) {
            ValueWindow window = plot.shownPanes().get(geometry.paneAt(event.getY())).window();
            window.zoom(Math.exp(-event.getDeltaY() * WHEEL));
        } else {
            double anchor = Math.clamp(event.getX() / geometry.plotWidth(), 0, 1);
            plot.viewport().zoom(Math.exp(-event.getDeltaY() * WHEEL), anchor);
        }
        surface.invalidate();
        event.consume();
    }

    private Grip gripAt(double x, double y) {
        SurfaceGeometry geometry = surface.geometry();
        if (geometry == null) {
            return Grip.NONE;
        }
        if (geometry.isOnTimeAxis(y)) {
            return Grip.TIME;
        }
        if (geometry.dividerAt(y) >= 0) {
            return Grip.DIVIDER;
        }
        if (geometry.isOnValueAxis(x, y)) {
            return Grip.VALUES;
        }
        return isOnLine(geometry, y) ? Grip.LINE : Grip.PLOT;
    }

    private boolean isOnLine(SurfaceGeometry geometry, double y) {
        int at = geometry.paneAt(y);
        return lines(at)
                .filter(each -> each.isAt(geometry.valueAt(at, y), reach(geometry, y)))
                .isPresent();
    }

    /** The reach of the pointer as a difference of prices. */
    private static double reach(SurfaceGeometry geometry, double y) {
        int at = geometry.paneAt(y);
        return Math.abs(geometry.valueAt(at, y) - geometry.valueAt(at, y + REACH));
    }

    private Optional<PriceLines> lines(int at) {
        Plot plot = surface.plot();
        return plot != null && plot.shownPanes().get(at) instanceof PricePane prices
                ? Optional.of(prices.waited())
                : Optional.empty();
    }

    private static Cursor cursor(Grip at) {
        return switch (at) {
            case PLOT -> Cursor.CROSSHAIR;
            case VALUES, DIVIDER, LINE -> Cursor.V_RESIZE;
            case TIME -> Cursor.H_RESIZE;
            case NONE -> Cursor.DEFAULT;
        };
    }
}
