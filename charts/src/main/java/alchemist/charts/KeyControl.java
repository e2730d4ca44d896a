package alchemist.charts;

import javafx.scene.input.KeyEvent;

/** Steps, zooms and jumps through the plot of a surface with the keyboard. */
final class KeyControl {

    private static final double ZOOM = 1.25;
    private static final int LEAP = 10;

    private final PlotSurface surface;
    private final Runnable askForDate;

    KeyControl(PlotSurface surface, Runnable askForDate) {
        this.surface = surface;
        this.askForDate = askForDate;
    }

    void install() {
        surface.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent event) {
        Plot plot = surface.plot();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plot != null && plain && handle(event, plot)) {
            event.consume();
        }
    }

    private boolean handle(KeyEvent event, Plot plot) {
        int step = event.isShiftDown() ? LEAP : 1;
        switch (event.getCode()) {
            case LEFT -> step(plot, -step);
            case RIGHT -> step(plot, step);
            case UP, ADD, PLUS, EQUALS -> zoom(plot, 1 / ZOOM);
            case DOWN, SUBTRACT, MINUS -> zoom(plot, ZOOM);
            case PAGE_UP -> pan(plot, -0.9);
            case PAGE_DOWN -> pan(plot, 0.9);
            case HOME -> jump(plot, 0);
            case END -> jump(plot, plot.viewport().size() - 1);
            case F -> fit(plot);
            case G -> askForDate.run();
            case ESCAPE -> clear(plot);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(Plot plot, int direction) {
        int last = plot.viewport().size() - 1;
        if (last < 0) {
            return;
        }
        int from = surface.crosshair().bar();
        int to = from < 0 ? startingBar(plot) : from + direction * surface.stride();
        int bar = Math.clamp(to, 0, last);
        double before = plot.viewport().first();
        plot.viewport().reveal(bar);
        surface.pointAtBar(bar);
        if (plot.viewport().first() != before) {
            surface.invalidate();
        }
    }

    /** The last bar in view. */
    private static int startingBar(Plot plot) {
        return (int)
                Math.min(plot.viewport().size() - 1.0, Math.floor(plot.viewport().last() - 0.5));
    }

    private void jump(Plot plot, int bar) {
        if (bar == 0) {
            plot.viewport().showFirst();
        } else {
            plot.viewport().showLast();
        }
        if (bar >= 0) {
            surface.pointAtBar(bar);
        }
        surface.invalidate();
    }

    private void zoom(Plot plot, double factor) {
        int bar = surface.crosshair().bar();
        double at = (bar - plot.viewport().first()) / plot.viewport().span();
        plot.viewport().zoom(factor, bar < 0 ? 1 : at);
        surface.invalidate();
    }

    private void pan(Plot plot, double share) {
        plot.viewport().pan(share * plot.viewport().span());
        surface.invalidate();
    }

    private void fit(Plot plot) {
        plot.viewport().fit();
        plot.panes().forEach(pane -> pane.window().release());
        surface.invalidate();
    }

    private void clear(Plot plot) {
        surface.hideCrosshair();
        if (plot.isHighlighted()) {
            plot.highlight(null);
            surface.invalidate();
        }
    }
}
