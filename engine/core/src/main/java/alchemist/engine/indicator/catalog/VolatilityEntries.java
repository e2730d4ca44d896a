package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.ChosenLines;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.OnInput;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.volatility.AccelerationBands;
import alchemist.engine.indicator.volatility.AverageTrueRange;
import alchemist.engine.indicator.volatility.BollingerBands;
import alchemist.engine.indicator.volatility.BollingerBandwidth;
import alchemist.engine.indicator.volatility.BollingerChannel;
import alchemist.engine.indicator.volatility.ChaikinVolatility;
import alchemist.engine.indicator.volatility.ChandelierExit;
import alchemist.engine.indicator.volatility.DelayedAverageTrueRange;
import alchemist.engine.indicator.volatility.DonchianChannel;
import alchemist.engine.indicator.volatility.Envelope;
import alchemist.engine.indicator.volatility.GarmanKlass;
import alchemist.engine.indicator.volatility.KeltnerChannel;
import alchemist.engine.indicator.volatility.MassIndex;
import alchemist.engine.indicator.volatility.NormalizedAverageTrueRange;
import alchemist.engine.indicator.volatility.Parkinson;
import alchemist.engine.indicator.volatility.RealizedVolatility;
import alchemist.engine.indicator.volatility.RelativeVolatilityIndex;
import alchemist.engine.indicator.volatility.RogersSatchell;
import alchemist.engine.indicator.volatility.StarcBands;
import alchemist.engine.indicator.volatility.TrueHigh;
import alchemist.engine.indicator.volatility.TrueLow;
import alchemist.engine.indicator.volatility.TrueRange;
import alchemist.engine.indicator.volatility.UlcerIndex;
import alchemist.engine.indicator.volatility.YangZhang;

import java.util.List;
import java.util.stream.Stream;

/** Ranges, volatility estimators, bands and stops. */
final class VolatilityEntries {

    private VolatilityEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.of(ranges(), bands(), estimators()).flatMap(List::stream).toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.VOLATILITY, id, name, sentence);
    }

    private static List<IndicatorSpec> ranges() {
        return List.of(
                entry("true-high", "True high", "max(h, c').")
                        .also("TrueHigh")
                        .of("high", "close")
                        .makes(p -> new TrueHigh()),
                entry("true-low", "True low", "min(l, c').")
                        .also("TrueLow")
                        .of("low", "close")
                        .makes(p -> new TrueLow()),
                entry("true-range", "True range", "True high − true low.")
                        .also("TrueRange", "TR")
                        .of("high", "low", "close")
                        .makes(p -> new TrueRange()),
                entry("atr", "Average true range", "Moving average of the true range.")
                        .also("ATR", "AverageTrueRange")
                        .of("high", "low", "close")
                        .period(14)
                        .average(MovingAverage.SMMA)
                        .makes(p -> new AverageTrueRange(p.average(), p.period())),
                entry(
                                "atr-delayed",
                                "Average true range, late",
                                "ATR whose true ranges begin at n.")
                        .also("DelayedATR")
                        .of("high", "low", "close")
                        .period(14, 2)
                        .makes(p -> new DelayedAverageTrueRange(p.period())),
                entry("natr", "Normalised average true range", "100·ATR(n) / c.")
                        .also("NormalizedATR")
                        .of("high", "low", "close")
                        .period(14)
                        .makes(p -> new NormalizedAverageTrueRange(p.period())),
                entry(
                                "chaikin-volatility",
                                "Chaikin volatility",
                                "Change in percent of EMA(h − l).")
                        .of("high", "low")
                        .period(10)
                        .whole("change", 10, 1)
                        .makes(p -> new ChaikinVolatility(p.period(), p.whole("change"))),
                entry("mass-index", "Mass index", "Σ EMA / EMA(EMA) of h − l.")
                        .of("high", "low")
                        .period(9)
                        .whole("length", 25, 1)
                        .makes(p -> new MassIndex(p.period(), p.whole("length"))));
    }

    private static PriceIndicator bollinger(Settings p) {
        return new BollingerBands(p.average(), p.period(), p.number("devfactor"));
    }

    private static Entry bollinger(String id, String name, String sentence) {
        return entry(id, name, sentence)
                .period(20)
                .number("devfactor", 2, "factor", "num_std_dev")
                .average(MovingAverage.SMA);
    }

    private static List<IndicatorSpec> bands() {
        return List.of(
                bollinger("bollinger-bands", "Bollinger bands", "MA(n) ± k·σ(n).")
                        .also("BollingerBands", "BBands")
                        .input("input", Input.CLOSE)
                        .makes(
                                p ->
                                        new ChosenLines(
                                                new OnInput(p.input("input"), bollinger(p)),
                                                0,
                                                1,
                                                2)),
                bollinger("bollinger-bands-pct", "Bollinger bands with %b", "MA(n) ± k·σ(n), %b.")
                        .also("BollingerBandsPct")
                        .makesOfValue(VolatilityEntries::bollinger),
                entry("bollinger-channel", "Bollinger channel", "mean ± k·σ(n), and the width.")
                        .also("Bollinger")
                        .period(20)
                        .number("devfactor", 2, "factor", "num_std_dev")
                        .makesOfValue(p -> new BollingerChannel(p.period(), p.number("devfactor"))),
                entry("bollinger-bandwidth", "Bollinger bandwidth", "100·(top − bot) / mid.")
                        .also("BBW")
                        .period(20)
                        .number("devfactor", 2, "factor")
                        .makesOfValue(
                                p -> new BollingerBandwidth(p.period(), p.number("devfactor"))),
                entry("envelope", "Envelope", "x and the lines perc percent above and below.")
                        .also("Envelope")
                        .number("perc", 2.5)
                        .makesOfValue(p -> new Envelope(p.number("perc"))),
                entry("donchian-channel", "Donchian channel", "Highest high, lowest low, middle.")
                        .also("Donchian")
                        .of("high", "low")
                        .period(20)
                        .makes(p -> new DonchianChannel(p.period())),
                entry("keltner-channel", "Keltner channel", "EMA(n) ± k·ATR(m).")
                        .also("Keltner")
                        .of("high", "low", "close")
                        .period(20)
                        .whole("atrPeriod", 10, 1)
                        .number("factor", 2)
                        .makes(
                                p ->
                                        new KeltnerChannel(
                                                p.period(),
                                                p.whole("atrPeriod"),
                                                p.number("factor"))),
                entry("starc-bands", "STARC bands", "SMA(n) ± k·ATR(m).")
                        .also("STARC")
                        .of("high", "low", "close")
                        .period(6)
                        .whole("atrPeriod", 15, 1)
                        .number("factor", 2)
                        .makes(
                                p ->
                                        new StarcBands(
                                                p.period(),
                                                p.whole("atrPeriod"),
                                                p.number("factor"))),
                entry("acceleration-bands", "Acceleration bands", "SMA(n) of h·(1 + f), l·(1 − f).")
                        .of("high", "low", "close")
                        .period(20)
                        .number("factor", 4)
                        .makes(p -> new AccelerationBands(p.period(), p.number("factor"))),
                entry("chandelier-exit", "Chandelier exit", "Extremes of n bars ∓ k·ATR(n).")
                        .also("Chandelier")
                        .of("high", "low", "close")
                        .period(22)
                        .number("factor", 3)
                        .makes(p -> new ChandelierExit(p.period(), p.number("factor"))));
    }

    private static Entry estimator(String id, String name, String sentence, int least) {
        return entry(id, name, sentence)
                .of("open", "high", "low", "close")
                .period(20, least)
                .number("barsPerYear", 252);
    }

    private static List<IndicatorSpec> estimators() {
        return List.of(
                entry("realized-volatility", "Realised volatility", "σ of log returns · √year.")
                        .also("RealisedVolatility", "HistoricalVolatility")
                        .period(20, 2)
                        .number("barsPerYear", 252)
                        .makesOfValue(
                                p -> new RealizedVolatility(p.period(), p.number("barsPerYear"))),
                entry("parkinson", "Parkinson volatility", "√(Σ ln(h/l)² / (4·n·ln 2)) · √year.")
                        .of("high", "low")
                        .period(20)
                        .number("barsPerYear", 252)
                        .makes(p -> new Parkinson(p.period(), p.number("barsPerYear"))),
                estimator("garman-klass", "Garman–Klass volatility", "Of ranges and bodies.", 1)
                        .makes(p -> new GarmanKlass(p.period(), p.number("barsPerYear"))),
                estimator("rogers-satchell", "Rogers–Satchell volatility", "Allows for drift.", 1)
                        .makes(p -> new RogersSatchell(p.period(), p.number("barsPerYear"))),
                estimator("yang-zhang", "Yang–Zhang volatility", "Allows for gaps and drift.", 2)
                        .makes(p -> new YangZhang(p.period(), p.number("barsPerYear"))),
                entry("ulcer-index", "Ulcer index", "Root mean square fall from the highest of n.")
                        .period(14)
                        .makesOfValue(p -> new UlcerIndex(p.period())),
                entry(
                                "relative-volatility-index",
                                "Relative volatility index",
                                "100·SMMA(σ up) / (SMMA(σ up) + SMMA(σ down)).")
                        .also("RVI")
                        .period(10)
                        .whole("smoothing", 14, 1)
                        .makesOfValue(
                                p ->
                                        new RelativeVolatilityIndex(
                                                p.period(), p.whole("smoothing"))));
    }
}
