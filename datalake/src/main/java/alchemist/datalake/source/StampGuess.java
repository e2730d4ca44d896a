package alchemist.datalake.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds the style in which a file's times are written. */
final class StampGuess {

    private static final String COMPACT = "(1[89]|20|21)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])";
    private static final String COMPACT_CLOCK = "([01]\\d|2[0-3])[0-5]\\d([0-5]\\d)?";
    private static final StampStyle[] CALENDAR = {
        StampStyle.YEAR_FIRST, StampStyle.MONTH_FIRST, StampStyle.DAY_FIRST
    };

    private StampGuess() {}

    /** The style of the first stamp; where that is open, the one that reads the most of them. */
    static Optional<StampStyle> of(List<String> stamps) {
        String first = stamps.getFirst();
        if (first.matches(COMPACT + "(" + COMPACT_CLOCK + ")?") || first.matches("\\d{8}[ T_].*")) {
            return Optional.of(StampStyle.COMPACT);
        }
        if (first.matches("\\d+(\\.\\d+)?")) {
            return Optional.of(epoch(first));
        }
        StampStyle best = null;
        long most = 0;
        for (StampStyle style : CALENDAR) {
            StampParser parser = new StampParser(style);
            long read = stamps.stream().filter(stamp -> parses(parser, stamp)).count();
            if (read > most && (best == null || !first.contains("-"))) {
                best = style;
                most = read;
            }
        }
        return Optional.ofNullable(best);
    }

    static boolean isDateOnly(StampStyle style, String stamp) {
        StampParser parser = new StampParser(style);
        return !style.isEpoch() && parses(parser, stamp) && parser.isDateOnly();
    }

    static boolean parses(StampParser parser, String stamp) {
        byte[] bytes = stamp.getBytes(StandardCharsets.ISO_8859_1);
        return parser.parse(bytes, 0, bytes.length);
    }

    /** By size: the units are a thousand apart, and all of them mean a year of this age. */
    private static StampStyle epoch(String stamp) {
        int point = stamp.indexOf('.');
        int digits = point < 0 ? stamp.length() : point;
        if (digits <= 11) {
            return StampStyle.EPOCH_SECONDS;
        }
        if (digits <= 14) {
            return StampStyle.EPOCH_MILLIS;
        }
        return digits <= 17 ? StampStyle.EPOCH_MICROS : StampStyle.EPOCH_NANOS;
    }
}
