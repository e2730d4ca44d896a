package alchemist.app.lake;

import alchemist.datalake.quality.QualityCalendar;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A day per cell, coloured by how good it is. The mouse or the arrow keys choose a day, which
 * {@link #textProperty} tells of.
 */
final class CoverageMap extends Region {

    /** Cells below this leave room for a letter a month, pixels. */
    private static final double NARROW = 8;

    private static final Color CLOSED = Color.web("#21262d");
    private static final Color COMPLETE = Color.web("#26a69a");
    private static final Color PARTIAL = Color.web("#d29922");
    private static final Color MISSING = Color.web("#a371f7");
    private static final Color BROKEN = Color.web("#ef5350");
    private static final Color TEXT = Color.web("#8b949e");
    private static final Color CHOSEN = Color.web("#e6edf3");

    private final QualityCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final Canvas canvas = new Canvas();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private CoverageGrid grid;
    private @Nullable LocalDate chosen;

    /**
     * @param calendar with at least one day
     */
    CoverageMap(QualityCalendar calendar) {
        this.calendar = calendar;
        first = calendar.days().firstKey();
        last = calendar.days().lastKey();
        grid = CoverageGrid.fitting(first, last, 0);
        getChildren().add(canvas);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        Tooltip.install(this, tooltip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Coverage by day");
        addEventHandler(
                MouseEvent.MOUSE_MOVED, e -> grid.at(e.getX(), e.getY()).ifPresent(this::choose));
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::draw);
    }

    static Color color(QualityCalendar.Status status) {
        return switch (status) {
            case CLOSED -> CLOSED;
            case COMPLETE -> COMPLETE;
            case PARTIAL -> PARTIAL;
            case MISSING -> MISSING;
            case BROKEN -> BROKEN;
        };
    }

    /** What is to be said of the chosen day; empty while none is. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Chooses a day; those outside the calendar change nothing. */
    void choose(LocalDate day) {
        QualityCalendar.Day found = calendar.days().get(day);
        if (found != null) {
            chosen = day;
            text.set(found.text());
            setAccessibleText(found.text());
            draw();
        }
    }

    private void key(KeyEvent event) {
        LocalDate from = chosen == null ? last : chosen;
        LocalDate to =
                switch (event.getCode()) {
                    case LEFT -> from.minusWeeks(1);
                    case RIGHT -> from.plusWeeks(1);
                    case UP -> from.minusDays(1);
                    case DOWN -> from.plusDays(1);
                    case PAGE_UP -> from.minusYears(1);
                    case PAGE_DOWN -> from.plusYears(1);
                    case HOME -> first;
                    case END -> last;
                    default -> null;
                };
        if (to != null) {
            choose(to.isBefore(first) ? first : to.isAfter(last) ? last : to);
            event.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return CoverageGrid.fitting(first, last, width).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return CoverageGrid.fitting(first, last, 0).width();
    }

    @Override
    protected void layoutChildren() {
        grid = CoverageGrid.fitting(first, last, getWidth());
        canvas.setWidth(grid.width());
        canvas.setHeight(grid.height());
        draw();
    }

    private void draw() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setFont(Font.font("Inter", 10));
        graphics.setTextBaseline(VPos.TOP);
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            names(graphics, year);
        }
        double size = grid.cell() - 1;
        for (QualityCalendar.Day day : calendar.days().values()) {
            graphics.setFill(color(day.status()));
            graphics.fillRect(grid.x(day.date()), grid.y(day.date()), size, size);
        }
        LocalDate marked = chosen;
        if (marked != null) {
            graphics.setStroke(isFocused() ? CHOSEN : TEXT);
            graphics.strokeRect(
                    grid.x(marked) - 0.5, grid.y(marked) - 0.5, grid.cell(), grid.cell());
        }
    }

    private void names(GraphicsContext graphics, int year) {
        graphics.setFill(TEXT);
        graphics.fillText(Integer.toString(year), 0, grid.top(year) + grid.cell());
        // A month is a little more than four cells wide.
        boolean narrow = grid.cell() < NARROW;
        for (Month month : Month.values()) {
            LocalDate start = LocalDate.of(year, month, 1);
            // Names stand above whole months; the first week may belong to the one before.
            graphics.fillText(
                    month.getDisplayName(
                            narrow ? TextStyle.NARROW : TextStyle.SHORT, Locale.ENGLISH),
                    grid.x(start.plusDays(6)),
                    grid.top(year) - CoverageGrid.HEAD);
        }
    }
}
