package alchemist.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the values of {@code --param NAME=VALUE}. */
final class NamedValues {

    private NamedValues() {}

    /**
     * @param example a pair to show when one is written wrong
     */
    static Map<String, String> read(List<String> pairs, String example) throws CommandException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw CommandException.usage(
                        "--param: '%s' is not NAME=VALUE, for example %s."
                                .formatted(pair, example));
            }
            String name = pair.substring(0, equals).strip();
            if (texts.put(name, pair.substring(equals + 1)) != null) {
                throw CommandException.usage(
                        "--param: parameter %s is given twice.".formatted(name));
            }
        }
        return texts;
    }
}
