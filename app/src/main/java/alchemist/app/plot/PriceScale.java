package alchemist.app.plot;

import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.catalog.Category;
import alchemist.engine.indicator.catalog.IndicatorParameter;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows which lines of the catalogue's indicators are prices, and so belong over the candles. */
final class PriceScale {

    /** Of the categories whose indicators are prices, those that are not. */
    private static final Set<String> NO_PRICE = words("efficiency-ratio gap demark-pivot-point");

    /** Of the other categories, those whose lines are prices. */
    private static final Set<String> PRICE =
            words(
                    "parabolic-sar super-trend ichimoku heikin-ashi chande-kroll-stop alligator"
                            + " true-high true-low bollinger-bands bollinger-bands-pct"
                            + " bollinger-channel envelope donchian-channel keltner-channel"
                            + " starc-bands acceleration-bands chandelier-exit anchored-vwap"
                            + " rolling-vwap volume-profile median quantile midpoint"
                            + " linear-regression time-series-forecast linear-regression-channel"
                            + " highest lowest delay");

    /** Lines that are no prices, of indicators whose other lines are. */
    private static final Set<String> NO_PRICE_LINES =
            words(
                    "bollinger-bands-pct.pctb bollinger-channel.width super-trend.direction"
                            + " linear-regression.slope linear-regression.r2");

    private PriceScale() {}

    /**
     * Whether a line is a price.
     *
     * @param values parameters that differ from their defaults: the mean of volumes is no price
     */
    static boolean holds(IndicatorSpec spec, String line, Map<String, String> values) {
        return isPrice(spec)
                && !NO_PRICE_LINES.contains(spec.id() + "." + line)
                && !isFedVolume(spec, values);
    }

    private static boolean isPrice(IndicatorSpec spec) {
        boolean usual = spec.category() == Category.AVERAGE || spec.category() == Category.SESSION;
        return usual
                ? !NO_PRICE.contains(spec.id())
                : PRICE.contains(spec.id()) || spec.id().endsWith("-envelope");
    }

    private static boolean isFedVolume(IndicatorSpec spec, Map<String, String> values) {
        return spec.parameters().stream()
                .filter(each -> each.type() == IndicatorParameter.Type.INPUT)
                .map(each -> values.getOrDefault(each.name(), each.defaultText()))
                .anyMatch(Input.VOLUME.text()::equalsIgnoreCase);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
