package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.ChosenLines;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.trend.Alligator;
import alchemist.engine.indicator.trend.Aroon;
import alchemist.engine.indicator.trend.ChandeKrollStop;
import alchemist.engine.indicator.trend.ChoppinessIndex;
import alchemist.engine.indicator.trend.Crossing;
import alchemist.engine.indicator.trend.DirectionalMovement;
import alchemist.engine.indicator.trend.HeikinAshi;
import alchemist.engine.indicator.trend.HeikinAshiDelta;
import alchemist.engine.indicator.trend.Ichimoku;
import alchemist.engine.indicator.trend.NonZeroDifference;
import alchemist.engine.indicator.trend.ParabolicSar;
import alchemist.engine.indicator.trend.SuperTrend;
import alchemist.engine.indicator.trend.TrendIntensity;
import alchemist.engine.indicator.trend.VerticalHorizontalFilter;
import alchemist.engine.indicator.trend.Vortex;

import java.util.List;
import java.util.stream.Stream;

/** Direction of prices. */
final class TrendEntries {

    private TrendEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.of(directional(), aroons(), crossings(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.TREND, id, name, sentence);
    }

    private static IndicatorSpec movement(Entry entry, int... lines) {
        return entry.of("high", "low", "close")
                .period(14)
                .makes(p -> new ChosenLines(new DirectionalMovement(p.period()), lines));
    }

    private static List<IndicatorSpec> directional() {
        return List.of(
                movement(
                        entry(
                                        "directional-movement",
                                        "Directional movement",
                                        "ADX, ADXR, +DI and −DI.")
                                .also("DirectionalMovement", "DM"),
                        0,
                        1,
                        2,
                        3),
                movement(
                        entry(
                                        "adx",
                                        "Average directional movement index",
                                        "100·SMMA(|+DI − −DI| / (+DI + −DI)).")
                                .also("ADX", "AverageDirectionalMovementIndex"),
                        0),
                movement(
                        entry(
                                        "adxr",
                                        "Average directional movement index rating",
                                        "ADX, and the mean of ADX and ADX[n ago].")
                                .also("ADXR", "AverageDirectionalMovementIndexRating"),
                        0,
                        1),
                movement(
                        entry("dmi", "Directional movement index", "ADX, +DI and −DI.")
                                .also("DMI", "DirectionalMovementIndex"),
                        0,
                        2,
                        3),
                movement(
                        entry("di", "Directional indicator", "+DI and −DI.")
                                .also("DI", "DirectionalIndicator"),
                        2,
                        3),
                movement(
                        entry("plus-di", "Plus directional indicator", "100·SMMA(+DM) / ATR.")
                                .also("PlusDI", "PlusDirectionalIndicator"),
                        2),
                movement(
                        entry("minus-di", "Minus directional indicator", "100·SMMA(−DM) / ATR.")
                                .also("MinusDI", "MinusDirectionalIndicator"),
                        3));
    }

    private static IndicatorSpec aroon(Entry entry, int... lines) {
        return entry.of("high", "low")
                .period(14)
                .makes(p -> new ChosenLines(new Aroon(p.period()), lines));
    }

    private static List<IndicatorSpec> aroons() {
        return List.of(
                aroon(
                        entry("aroon-up", "Aroon up", "100·(n − bars since the highest high) / n.")
                                .also("AroonUp"),
                        0),
                aroon(
                        entry(
                                        "aroon-down",
                                        "Aroon down",
                                        "100·(n − bars since the lowest low) / n.")
                                .also("AroonDown"),
                        1),
                aroon(
                        entry("aroon-up-down", "Aroon", "Aroon up and Aroon down.")
                                .also("AroonUpDown", "AroonIndicator", "Aroon"),
                        0,
                        1),
                aroon(
                        entry("aroon-oscillator", "Aroon oscillator", "Aroon up − Aroon down.")
                                .also("AroonOscillator", "AroonOsc"),
                        2),
                aroon(
                        entry(
                                        "aroon-up-down-oscillator",
                                        "Aroon with oscillator",
                                        "Aroon up, Aroon down and their difference.")
                                .also("AroonUpDownOscillator", "AroonUpDownOsc"),
                        0,
                        1,
                        2));
    }

    private static Entry crossing(String id, String name, String sentence) {
        return entry(id, name, sentence).pair(Input.CLOSE, Input.OPEN);
    }

    private static List<IndicatorSpec> crossings() {
        return List.of(
                crossing("cross-over", "Crossing", "1 where first crosses above second, −1 below.")
                        .also("CrossOver")
                        .makes(p -> new Crossing(p.pair(), Crossing.Direction.BOTH)),
                crossing("cross-up", "Crossing upwards", "1 where first crosses above second.")
                        .also("CrossUp")
                        .makes(p -> new Crossing(p.pair(), Crossing.Direction.UP)),
                crossing("cross-down", "Crossing downwards", "1 where first crosses below second.")
                        .also("CrossDown")
                        .makes(p -> new Crossing(p.pair(), Crossing.Direction.DOWN)),
                crossing("non-zero-difference", "Non-zero difference", "The last difference ≠ 0.")
                        .also("NonZeroDifference", "NZD")
                        .makes(p -> new NonZeroDifference(p.pair())));
    }

    private static List<IndicatorSpec> others() {
        return List.of(
                entry("parabolic-sar", "Parabolic stop and reverse", "SAR += af·(extreme − SAR).")
                        .also("ParabolicSAR", "PSAR")
                        .of("high", "low", "close")
                        .number("af", 0.02, "step")
                        .number("afmax", 0.2, "most")
                        .makes(p -> new ParabolicSar(p.number("af"), p.number("afmax"))),
                entry("super-trend", "SuperTrend", "hl2 ∓ k·ATR(n), drawn along; 1 up, −1 down.")
                        .of("high", "low", "close")
                        .period(10)
                        .number("factor", 3, "multiplier")
                        .makes(p -> new SuperTrend(p.period(), p.number("factor"))),
                entry("ichimoku", "Ichimoku kinko hyo", "Middles of ranges, led and lagged.")
                        .also("Ichimoku")
                        .of("high", "low", "close")
                        .whole("tenkan", 9, 1)
                        .whole("kijun", 26, 1)
                        .whole("senkou", 52, 1)
                        .whole("lead", 26, 0, "senkou_lead")
                        .whole("lag", 26, 0, "chikou")
                        .makes(TrendEntries::ichimoku),
                entry("vortex", "Vortex", "Σ |h − l'| / Σ TR and Σ |l − h'| / Σ TR.")
                        .also("Vortex")
                        .of("high", "low", "close")
                        .period(14)
                        .makes(p -> new Vortex(p.period())),
                entry("heikin-ashi", "Heikin-ashi bars", "Averaged open, high, low and close.")
                        .also("HeikinAshi")
                        .of("open", "high", "low", "close")
                        .makes(p -> new HeikinAshi()),
                entry("ha-delta", "Heikin-ashi delta", "Heikin-ashi close − open, and its SMA.")
                        .also("haDelta", "haD")
                        .of("open", "high", "low", "close")
                        .period(3)
                        .makes(p -> new HeikinAshiDelta(p.period())),
                entry("choppiness-index", "Choppiness index", "100·log(Σ TR / range) / log n.")
                        .also("CHOP")
                        .of("high", "low", "close")
                        .period(14, 2)
                        .makes(p -> new ChoppinessIndex(p.period())),
                entry("chande-kroll-stop", "Chande–Kroll stop", "Extremes of chandelier exits.")
                        .of("high", "low", "close")
                        .period(10)
                        .number("factor", 1)
                        .whole("second", 9, 1)
                        .makes(
                                p ->
                                        new ChandeKrollStop(
                                                p.period(), p.number("factor"), p.whole("second"))),
                entry("trend-intensity", "Trend intensity index", "100·Σ up / (Σ up + Σ down).")
                        .also("TII")
                        .period(30)
                        .whole("average", 60, 1)
                        .makesOfValue(p -> new TrendIntensity(p.period(), p.whole("average"))),
                entry(
                                "vertical-horizontal-filter",
                                "Vertical horizontal filter",
                                "(highest − lowest) / Σ |change|.")
                        .also("VHF")
                        .period(28)
                        .makesOfValue(p -> new VerticalHorizontalFilter(p.period())),
                entry("alligator", "Alligator", "SMMA 13, 8, 5 of hl2, led by 8, 5, 3 bars.")
                        .of("high", "low")
                        .makes(p -> new Alligator()));
    }

    private static Indicator ichimoku(Settings p) {
        return new Ichimoku(
                new Ichimoku.Periods(
                        p.whole("tenkan"),
                        p.whole("kijun"),
                        p.whole("senkou"),
                        p.whole("lead"),
                        p.whole("lag")));
    }
}
