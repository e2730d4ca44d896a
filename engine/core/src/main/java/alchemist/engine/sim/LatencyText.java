package alchemist.engine.sim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Latencies as the command line writes them. */
final class LatencyText {

    private static final String DURATION = "(\\d{1,9})(ns|us|ms|s)";
    private static final Pattern FIXED = Pattern.compile("fixed:" + DURATION);
    private static final Pattern UNIFORM =
            Pattern.compile("uniform:" + DURATION + "," + DURATION + "(?:,seed=(-?\\d{1,18}))?");

    private LatencyText() {}

    static LatencyModel parse(String text) {
        String given = text.strip().toLowerCase(Locale.ROOT);
        Matcher fixed = FIXED.matcher(given);
        Matcher uniform = UNIFORM.matcher(given);
        if (given.equals("none")) {
            return new LatencyModel.None();
        }
        if (fixed.matches()) {
            return new LatencyModel.Fixed(nanos(fixed, 1));
        }
        if (uniform.matches()) {
            String seed = uniform.group(5);
            return new LatencyModel.Uniform(
                    nanos(uniform, 1), nanos(uniform, 3), seed == null ? 1 : Long.parseLong(seed));
        }
        throw new IllegalArgumentException(
                "'%s' is not a latency; write none, fixed:50ms or uniform:20ms,80ms,seed=1"
                        .formatted(text));
    }

    private static long nanos(Matcher text, int group) {
        return Long.parseLong(text.group(group)) * nanos(text.group(group + 1));
    }

    private static long nanos(String unit) {
        return switch (unit) {
            case "s" -> 1_000_000_000;
            case "ms" -> 1_000_000;
            case "us" -> 1_000;
            default -> 1;
        };
    }

    /** {@code 50ms}: in the longest unit of which it is a whole number. */
    static String duration(long nanos) {
        for (String unit : new String[] {"s", "ms", "us"}) {
            if (nanos % nanos(unit) == 0) {
                return nanos / nanos(unit) + unit;
            }
        }
        return nanos + "ns";
    }
}
