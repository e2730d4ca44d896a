package alchemist.app.chart;

import alchemist.app.plot.LineLook;
import alchemist.charts.LineKind;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

/** How a line is drawn, as the user chooses it. For the FX thread. */
public final class LineStyle {

    /** The ways to draw a line, one of them not at all. */
    public enum Form {
        LINE("Line", LineKind.LINE),
        DASHED("Dashed", LineKind.DASHED),
        DOTS("Dots", LineKind.DOTS),
        COLUMNS("Columns", LineKind.COLUMNS),
        AREA("Area", LineKind.BASELINE),
        HIDDEN("Hidden", LineKind.LINE);

        private final String title;
        private final LineKind kind;

        Form(String title, LineKind kind) {
            this.title = title;
            this.kind = kind;
        }

        static Form of(LineLook look) {
            if (!look.shown()) {
                return HIDDEN;
            }
            return switch (look.kind()) {
                case LINE -> LINE;
                case DASHED -> DASHED;
                case DOTS -> DOTS;
                case COLUMNS -> COLUMNS;
                case AREA, BASELINE -> AREA;
            };
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final String name;
    private final LineLook initial;
    private final ObjectProperty<Form> form;
    private final ObjectProperty<@Nullable Color> color;

    LineStyle(String name, LineLook initial) {
        this.name = name;
        this.initial = initial;
        form = new SimpleObjectProperty<>(Form.of(initial));
        color = new SimpleObjectProperty<>(initial.color());
    }

    /** The line's name. */
    public String name() {
        return name;
    }

    public ObjectProperty<Form> formProperty() {
        return form;
    }

    /** Null for a colour that is free. */
    public ObjectProperty<@Nullable Color> colorProperty() {
        return color;
    }

    LineLook look() {
        return initial.withKind(form.get().kind)
                .withShown(form.get() != Form.HIDDEN)
                .withColor(color.get());
    }
}
