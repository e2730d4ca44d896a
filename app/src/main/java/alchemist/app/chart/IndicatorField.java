package alchemist.app.chart;

import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.catalog.IndicatorParameter;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A parameter of an indicator being edited as text. For the FX thread. */
public final class IndicatorField {

    private final IndicatorSpec spec;
    private final IndicatorParameter parameter;
    private final StringProperty text;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    IndicatorField(IndicatorSpec spec, IndicatorParameter parameter, String initial) {
        this.spec = spec;
        this.parameter = parameter;
        text = new SimpleStringProperty(initial);
        text.addListener((_, _, _) -> check());
        check();
    }

    public String name() {
        return parameter.name();
    }

    /** For a label: {@code barsPerYear} as {@code Bars per year}. */
    public String title() {
        if (parameter.type() == IndicatorParameter.Type.AVERAGE) {
            return "Average";
        }
        String spaced =
                parameter.name().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** What may be entered. */
    public String help() {
        return parameter.isNumber() && parameter.range().min() > 0
                ? "%s, at least %s".formatted(parameter.type().article(), least())
                : parameter.type().article();
    }

    private String least() {
        double min = parameter.range().min();
        return min == Math.rint(min) ? Long.toString((long) min) : Double.toString(min);
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Why the text can't be used, in one sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What can be chosen; empty where anything can be typed. */
    public List<String> choices() {
        return switch (parameter.type()) {
            case AVERAGE -> Arrays.stream(MovingAverage.values()).map(MovingAverage::text).toList();
            case INPUT -> Arrays.stream(Input.values()).map(Input::text).toList();
            case WHOLE, NUMBER, FUNCTION, TIME, ZONE, INSTANT -> List.of();
        };
    }

    boolean isNumber() {
        return parameter.isNumber();
    }

    /** What this value alone does wrong: that of two together is the form's affair. */
    private void check() {
        try {
            spec.create(Map.of(parameter.name(), text.get()));
            problem.set("");
        } catch (IllegalArgumentException e) {
            // The name stands beside the field already.
            String named = "parameter " + parameter.name() + ": ";
            String said = String.valueOf(e.getMessage());
            problem.set(said.startsWith(named) ? said.substring(named.length()) + "." : "");
        }
    }
}
