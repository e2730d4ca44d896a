package alchemist.engine.strategy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * One parameter as forms, validation, sweeps and files see it.
 *
 * @param name the record component's name
 */
public record ParameterSpec(
        String name,
        ParameterType type,
        Object defaultValue,
        Range range,
        String label,
        String unit,
        String help) {

    /** The allowed numbers and the step between neighbours. */
    public record Range(double min, double max, double step) {}

    /** The parameters of a provider, in declaration order. */
    public static List<ParameterSpec> of(StrategyProvider<?> provider) {
        Record defaults = provider.defaults();
        return Arrays.stream(defaults.getClass().getRecordComponents())
                .map(component -> of(component, Parameters.read(component, defaults)))
                .toList();
    }

    private static ParameterSpec of(RecordComponent component, Object defaultValue) {
        Parameter described = component.getAnnotation(Parameter.class);
        if (described == null) {
            throw new IllegalStateException(component + " carries no @Parameter");
        }
        return new ParameterSpec(
                component.getName(),
                ParameterType.of(component.getType()),
                defaultValue,
                new Range(described.min(), described.max(), described.step()),
                described.label().isEmpty() ? component.getName() : described.label(),
                described.unit(),
                described.help());
    }

    /**
     * Reads and checks a value.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public Object parse(String text) {
        Object value;
        try {
            value = type.parse(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "parameter " + name + ": '" + text + "' is not " + type.article());
        }
        if (value instanceof Number number) {
            checkRange(number.doubleValue(), text);
        }
        return value;
    }

    private void checkRange(double number, String text) {
        // Written so that NaN fails too.
        if (!(number >= range.min() && number <= range.max())) {
            throw new IllegalArgumentException(
                    "parameter %s: %s is out of range, allowed is %s to %s"
                            .formatted(
                                    name,
                                    text.strip(),
                                    type.text(range.min()),
                                    type.text(range.max())));
        }
    }
}
