package alchemist.datalake.source;

import alchemist.datalake.text.StampParser;
import alchemist.datalake.text.StampStyle;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the style in which a file's times are written. */
final class StampGuess {

    private static final String COMPACT = "(1[89]|20|21)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])";
    private static final String COMPACT_CLOCK = "([01]\\d|2[0-3])[0-5]\\d([0-5]\\d)?";

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
        // 04/10/2013 is in April, 04.10.2013 in October, unless other lines show that it is not so.
        boolean dotted = first.matches("\\d{1,2}\\..*");
        Map<StampStyle, Long> read = new LinkedHashMap<>();
        count(read, StampStyle.YEAR_FIRST, stamps);
        count(read, dotted ? StampStyle.DAY_FIRST : StampStyle.MONTH_FIRST, stamps);
        count(read, dotted ? StampStyle.MONTH_FIRST : StampStyle.DAY_FIRST, stamps);
        long most = Collections.max(read.values());
        return read.entrySet().stream()
                .filter(entry -> most > 0 && entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void count(Map<StampStyle, Long> read, StampStyle style, List<String> stamps) {
        StampParser parser = new StampParser(style);
        read.put(style, stamps.stream().filter(stamp -> parses(parser, stamp)).count());
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
