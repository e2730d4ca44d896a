package alchemist.datalake.firstrate;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says: {@code AAPL_full_1min_adjsplitdiv.txt}, {@code
 * ES_full_1min_continuous_UNadjusted.txt}, {@code ESZ24_1min.txt}.
 *
 * @param instrument adjusted prices are another instrument than raw ones: {@code AAPL-SPLITDIV}
 */
record FirstRateName(InstrumentId instrument, BarPeriod period) {

    /** Venue of shares and funds; the files don't say theirs. */
    static final String STOCKS = "FIRSTRATE";

    /** Venue of futures, most of which trade there. */
    static final String FUTURES = "CME";

    private static final Pattern NAME =
            Pattern.compile(
                    "([A-Z0-9.^-]{1,12})_(?:full_)?(1min|5min|30min|1hour|1day)(?:_(.+?))?\\.(?:txt|csv)",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> PERIODS =
            Map.of("1min", "1m", "5min", "5m", "30min", "30m", "1hour", "1h", "1day", "1d");

    private static final Pattern CONTRACT = Pattern.compile("[A-Z0-9]{1,3}[FGHJKMNQUVXZ]\\d{1,2}");

    /** Empty when it is no file of bars. */
    static Optional<FirstRateName> parse(String path) {
        String file = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        Matcher matcher = NAME.matcher(file.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String symbol = matcher.group(1).toUpperCase(Locale.ROOT).replace("^", "");
        String kind = Optional.ofNullable(matcher.group(3)).orElse("").toLowerCase(Locale.ROOT);
        String period = PERIODS.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), "1m");
        boolean future = kind.contains("continuous") || CONTRACT.matcher(symbol).matches();
        return Optional.of(
                new FirstRateName(
                        new InstrumentId(symbol + suffix(kind), future ? FUTURES : STOCKS),
                        BarPeriod.parse(period)));
    }

    private static String suffix(String kind) {
        if (kind.contains("unadjusted") || kind.isEmpty()) {
            return "";
        }
        if (kind.contains("ratio")) {
            return "-RATIO";
        }
        if (kind.contains("continuous")) {
            return "-ADJUSTED";
        }
        return kind.contains("div") ? "-SPLITDIV" : "-SPLIT";
    }
}
