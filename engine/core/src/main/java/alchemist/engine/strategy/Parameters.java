package alchemist.engine.strategy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns parameter records into names and values and back. */
public final class Parameters {

    private Parameters() {}

    /**
     * The provider's defaults with the given values put in.
     *
     * @param texts values by parameter name
     * @throws IllegalArgumentException with a sentence for the user: unknown name, wrong type, out
     *     of range, or a combination the strategy refuses
     */
    public static <P extends Record> P parse(
            StrategyProvider<P> provider, Map<String, String> texts) {
        List<ParameterSpec> specs = ParameterSpec.of(provider);
        for (String name : texts.keySet()) {
            if (specs.stream().noneMatch(spec -> spec.name().equals(name))) {
                throw new IllegalArgumentException(unknown(provider, name, specs));
            }
        }
        Object[] values =
                specs.stream()
                        .map(
                                spec ->
                                        texts.containsKey(spec.name())
                                                ? spec.parse(texts.getOrDefault(spec.name(), ""))
                                                : spec.defaultValue())
                        .toArray();
        return create(provider.defaults(), values);
    }

    /** Names and values of a parameter record, in declaration order. */
    public static Map<String, Object> values(Record parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : parameters.getClass().getRecordComponents()) {
            values.put(component.getName(), read(component, parameters));
        }
        return values;
    }

    static Object read(RecordComponent component, Record parameters) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "can't read " + component + "; is its record public?", e);
        }
    }

    private static String unknown(
            StrategyProvider<?> provider, String name, List<ParameterSpec> specs) {
        List<String> names = specs.stream().map(ParameterSpec::name).toList();
        return names.isEmpty()
                ? "strategy %s takes no parameters, so not '%s' either"
                        .formatted(provider.id(), name)
                : "strategy %s has no parameter '%s'; it has %s"
                        .formatted(provider.id(), name, String.join(", ", names));
    }

    /** Calls the canonical constructor; what it refuses is the user's mistake. */
    private static <P extends Record> P create(P example, Object[] values) {
        @SuppressWarnings("unchecked")
        Class<P> type = (Class<P>) example.getClass();
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("can't create " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "can't create " + type.getName() + "; is it public?", e);
        }
    }
}
