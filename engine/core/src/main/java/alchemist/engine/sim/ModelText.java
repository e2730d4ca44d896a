package alchemist.engine.sim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model as the command line names it: {@code name}, {@code name:value} or {@code
 * name:value,key=value,...}.
 *
 * @param form {@code name}, {@code name:} with a value, {@code name:,} with more than one; empty
 *     when a value is no number
 * @param value NaN when there is none
 * @param more the values after the first by their keys, "" without one
 */
record ModelText(String form, double value, Map<String, Double> more) {

    static ModelText parse(String text) {
        String[] parts = text.strip().split(":", 2);
        if (parts.length == 1) {
            return new ModelText(parts[0], Double.NaN, Map.of());
        }
        String[] values = parts[1].split(",", -1);
        double value = number(values[0]);
        Map<String, Double> more = new LinkedHashMap<>();
        for (int i = 1; i < values.length; i++) {
            String[] pair = values[i].split("=", 2);
            more.put(pair.length == 2 ? pair[0].strip() : "", number(pair[pair.length - 1]));
        }
        boolean broken = Double.isNaN(value) || more.values().stream().anyMatch(v -> v.isNaN());
        String form = parts[0] + (more.isEmpty() ? ":" : ":,");
        return new ModelText(broken ? "" : form, value, more);
    }

    /** True when every key is one of these. */
    boolean knowsOnly(String... keys) {
        return List.of(keys).containsAll(more.keySet());
    }

    static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
