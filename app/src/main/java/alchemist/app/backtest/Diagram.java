package alchemist.app.backtest;

import alchemist.app.report.Range;
import alchemist.app.report.Ticks;
import alchemist.charts.ChartPalette;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** A small picture with numbers on both axes. Draws itself anew when it is resized. */
abstract class Diagram extends Region {

    private static final double RIGHT = 64;
    private static final double BOTTOM = 24;
    private static final double TOP = 26;
    private static final double LEFT = 12;
    private static final double TICK = 90;

    private final ChartPalette palette;
    private final Canvas canvas = new Canvas();
    private final Label title = new Label();
    private Range across = new Range(0, 1);
    private Range up = new Range(0, 1);

    Diagram(String name, String legend, ChartPalette palette) {
        this.palette = palette;
        title.setText(name + "  ·  " + legend);
        title.getStyleClass().addAll("muted", "small");
        getChildren().addAll(canvas, title);
        setMinSize(0, 0);
        setAccessibleText(name);
    }

    /** Sets the axes and draws. */
    final void showOver(Range x, Range y) {
        across = x;
        up = y;
        draw();
    }

    final ChartPalette palette() {
        return palette;
    }

    final double x(double value) {
        return LEFT + (value - across.low()) / across.span() * (getWidth() - LEFT - RIGHT);
    }

    final double y(double value) {
        return TOP + (up.high() - value) / up.span() * (getHeight() - TOP - BOTTOM);
    }

    /** Draws what there is between the axes. */
    abstract void drawContent(GraphicsContext graphics);

    /** A number of an axis. */
    abstract String text(double value, int decimals);

    @Override
    protected void layoutChildren() {
        title.resizeRelocate(LEFT, 4, Math.max(0, getWidth() - LEFT), 18);
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() < LEFT + RIGHT + TICK || getHeight() < TOP + BOTTOM + TICK / 3) {
            return;
        }
        graphics.setFont(Font.font("JetBrains Mono", 11));
        graphics.setTextBaseline(VPos.CENTER);
        drawValues(graphics);
        drawNumbers(graphics);
        drawContent(graphics);
    }

    private void drawValues(GraphicsContext graphics) {
        int wanted = (int) Math.clamp((getHeight() - TOP - BOTTOM) / 40, 2, 6);
        Ticks ticks = Ticks.between(up.low(), up.high(), wanted);
        graphics.setTextAlign(TextAlignment.LEFT);
        for (double value : ticks.values()) {
            double at = Math.floor(y(value)) + 0.5;
            stroke(graphics, value == 0);
            graphics.strokeLine(LEFT, at, getWidth() - RIGHT, at);
            graphics.setFill(palette.text());
            graphics.fillText(text(value, ticks.decimals()), getWidth() - RIGHT + 8, at);
        }
    }

    private void drawNumbers(GraphicsContext graphics) {
        int wanted = (int) Math.clamp((getWidth() - LEFT - RIGHT) / TICK, 2, 10);
        Ticks ticks = Ticks.between(across.low(), across.high(), wanted);
        graphics.setTextAlign(TextAlignment.CENTER);
        for (double value : ticks.values()) {
            double at = Math.floor(x(value)) + 0.5;
            stroke(graphics, value == 0);
            graphics.strokeLine(at, TOP, at, getHeight() - BOTTOM);
            graphics.setFill(palette.text());
            graphics.fillText(text(value, ticks.decimals()), at, getHeight() - BOTTOM / 2);
        }
    }

    private void stroke(GraphicsContext graphics, boolean zero) {
        graphics.setStroke(zero ? palette.text().deriveColor(0, 1, 1, 0.5) : palette.grid());
        graphics.setLineWidth(1);
    }
}
