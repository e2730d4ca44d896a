package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.InputPair;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.session.SessionHours;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The values of an indicator's parameters, read and checked. */
final class Settings {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Settings() {}

    static Settings read(IndicatorSpec spec, Map<String, String> texts) {
        Settings settings = new Settings();
        texts.forEach(
                (name, text) -> {
                    IndicatorParameter parameter = parameter(spec, name);
                    if (settings.values.put(parameter.name(), parameter.parse(text)) != null) {
                        throw new IllegalArgumentException(
                                "parameter %s is given twice".formatted(parameter.name()));
                    }
                });
        for (IndicatorParameter parameter : spec.parameters()) {
            settings.values.putIfAbsent(parameter.name(), parameter.parse(parameter.defaultText()));
        }
        return settings;
    }

    private static IndicatorParameter parameter(IndicatorSpec spec, String name) {
        return spec.parameters().stream()
                .filter(each -> each.isCalled(name))
                .findFirst()
                .orElseThrow(() -> unknown(spec, name));
    }

    private static IllegalArgumentException unknown(IndicatorSpec spec, String name) {
        String known =
                spec.parameters().stream()
                        .map(IndicatorParameter::name)
                        .collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                known.isEmpty()
                        ? "%s has no parameters, nor '%s'".formatted(spec.id(), name)
                        : "%s has no parameter '%s'; it has %s".formatted(spec.id(), name, known));
    }

    int period() {
        return whole("period");
    }

    int whole(String name) {
        return get(name, Integer.class);
    }

    double number(String name) {
        return get(name, Double.class);
    }

    MovingAverage average() {
        return get("movav", MovingAverage.class);
    }

    Input input(String name) {
        return get(name, Input.class);
    }

    InputPair pair() {
        return new InputPair(input("first"), input("second"));
    }

    SessionHours hours() {
        return new SessionHours(
                get("zone", ZoneId.class),
                get("start", LocalTime.class),
                get("end", LocalTime.class));
    }

    long instant(String name) {
        return get(name, Long.class);
    }

    /** The constant of that name, one of a parameter's choices. */
    <E extends Enum<E>> E choice(String name, Class<E> choices) {
        String text = get(name, String.class).replace('-', '_');
        for (E each : choices.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        String known =
                Arrays.stream(choices.getEnumConstants())
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
                "parameter %s: '%s' is none of %s"
                        .formatted(name, text.toLowerCase(Locale.ROOT), known));
    }

    private <T> T get(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(name), name));
    }
}
