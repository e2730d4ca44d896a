package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.ChosenLines;
import alchemist.engine.indicator.Indicator;
import alchemist.engine.indicator.Input;
import alchemist.engine.indicator.OnInput;
import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.momentum.AccelerationOscillator;
import alchemist.engine.indicator.momentum.AwesomeOscillator;
import alchemist.engine.indicator.momentum.BalanceOfPower;
import alchemist.engine.indicator.momentum.CommodityChannelIndex;
import alchemist.engine.indicator.momentum.CommodityChannelIndexLambert;
import alchemist.engine.indicator.momentum.CoppockCurve;
import alchemist.engine.indicator.momentum.DetrendedPriceOscillator;
import alchemist.engine.indicator.momentum.Dv2;
import alchemist.engine.indicator.momentum.ElderRay;
import alchemist.engine.indicator.momentum.FisherTransform;
import alchemist.engine.indicator.momentum.KnowSureThing;
import alchemist.engine.indicator.momentum.Macd;
import alchemist.engine.indicator.momentum.MovingAverageOscillator;
import alchemist.engine.indicator.momentum.PercentagePriceOscillator;
import alchemist.engine.indicator.momentum.PrettyGoodOscillator;
import alchemist.engine.indicator.momentum.PriceOscillator;
import alchemist.engine.indicator.momentum.Qstick;
import alchemist.engine.indicator.momentum.RelativeVigorIndex;
import alchemist.engine.indicator.momentum.SchaffTrendCycle;
import alchemist.engine.indicator.momentum.Trix;
import alchemist.engine.indicator.momentum.TrueStrengthIndex;
import alchemist.engine.indicator.momentum.UltimateOscillator;

import java.util.List;
import java.util.stream.Stream;

/** Differences of averages, and oscillators of their own kind. */
final class OscillatorEntries {

    private OscillatorEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.of(averages(), backtrader(), others()).flatMap(List::stream).toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.MOMENTUM, id, name, sentence);
    }

    private static Entry macd(String id, String name, String sentence) {
        return entry(id, name, sentence)
                .whole("fast", 12, 1, "period_me1")
                .whole("slow", 26, 1, "period_me2")
                .whole("signal", 9, 1, "period_signal")
                .average(MovingAverage.EMA)
                .input("input", Input.CLOSE);
    }

    private static Indicator macd(Settings p) {
        return new OnInput(
                p.input("input"),
                new Macd(p.average(), p.whole("fast"), p.whole("slow"), p.whole("signal")));
    }

    private static Entry ppo(String id, String name, String sentence) {
        return entry(id, name, sentence)
                .whole("fast", 12, 1, "period1")
                .whole("slow", 26, 1, "period2")
                .whole("signal", 9, 1, "period_signal");
    }

    private static PriceIndicator ppo(PercentagePriceOscillator.Base base, Settings p) {
        return new PercentagePriceOscillator(
                base, p.whole("fast"), p.whole("slow"), p.whole("signal"));
    }

    private static List<IndicatorSpec> averages() {
        return List.of(
                macd("macd", "MACD", "MA(fast) − MA(slow), and its MA(signal).")
                        .also("MACD")
                        .makes(p -> new ChosenLines(macd(p), 0, 1)),
                macd("macd-histo", "MACD with histogram", "MACD, signal, and their difference.")
                        .also("MACDHisto", "MACDHistogram")
                        .makes(OscillatorEntries::macd),
                entry("price-oscillator", "Absolute price oscillator", "MA(fast) − MA(slow).")
                        .also("PriceOscillator", "APO", "PriceOsc", "AbsolutePriceOscillator")
                        .also("AbsPriceOsc")
                        .whole("fast", 12, 1, "period1")
                        .whole("slow", 26, 1, "period2")
                        .average(MovingAverage.EMA)
                        .makesOfValue(
                                p ->
                                        new PriceOscillator(
                                                p.average(), p.whole("fast"), p.whole("slow"))),
                ppo("ppo", "Percentage price oscillator", "100·(EMA(f) − EMA(s)) / EMA(s).")
                        .also("PPO", "PercentagePriceOscillator", "PercPriceOsc")
                        .makesOfValue(p -> ppo(PercentagePriceOscillator.Base.SLOW, p)),
                ppo("ppo-short", "Percentage price oscillator, short", "… divided by EMA(f).")
                        .also("PercentagePriceOscillatorShort", "PPOShort", "PercPriceOscShort")
                        .makesOfValue(p -> ppo(PercentagePriceOscillator.Base.FAST, p)),
                entry("oscillator", "Oscillator", "x − MA(x).")
                        .also("Oscillator", "Osc")
                        .period(30, 2)
                        .average(MovingAverage.SMA)
                        .makesOfValue(p -> new MovingAverageOscillator(p.average(), p.period())),
                entry("trix", "TRIX", "Change in percent of EMA(EMA(EMA)).")
                        .also("Trix", "TRIX")
                        .period(15)
                        .input("input", Input.CLOSE)
                        .makes(
                                p ->
                                        new ChosenLines(
                                                new OnInput(
                                                        p.input("input"), new Trix(p.period(), 1)),
                                                0)),
                entry("trix-signal", "TRIX with signal", "TRIX and its EMA.")
                        .also("TrixSignal")
                        .period(15)
                        .whole("signal", 9, 1, "sigperiod")
                        .makesOfValue(p -> new Trix(p.period(), p.whole("signal"))));
    }

    private static List<IndicatorSpec> backtrader() {
        return List.of(
                entry("tsi", "True strength index", "100·EMA(EMA(change)) / EMA(EMA(|change|)).")
                        .also("TrueStrengthIndicator", "TSI", "TrueStrengthIndex")
                        .whole("first", 25, 1, "period1")
                        .whole("second", 13, 1, "period2")
                        .whole("lookback", 1, 1, "pchange")
                        .makesOfValue(
                                p ->
                                        new TrueStrengthIndex(
                                                p.whole("first"),
                                                p.whole("second"),
                                                p.whole("lookback"))),
                entry(
                                "ultimate-oscillator",
                                "Ultimate oscillator",
                                "100·(4·A1 + 2·A2 + A3) / 7, A = Σ buying pressure / Σ true range.")
                        .also("UltimateOscillator", "UO")
                        .of("high", "low", "close")
                        .whole("p1", 7, 1, "first")
                        .whole("p2", 14, 1, "second")
                        .whole("p3", 28, 1, "third")
                        .makes(
                                p ->
                                        new UltimateOscillator(
                                                p.whole("p1"), p.whole("p2"), p.whole("p3"))),
                entry("awesome-oscillator", "Awesome oscillator", "SMA(fast) − SMA(slow) of hl2.")
                        .also("AwesomeOscillator", "AO", "AwesomeOsc")
                        .of("high", "low")
                        .whole("fast", 5, 1)
                        .whole("slow", 34, 1)
                        .makes(p -> new AwesomeOscillator(p.whole("fast"), p.whole("slow"))),
                entry(
                                "acceleration-oscillator",
                                "Acceleration/deceleration oscillator",
                                "AO − SMA(n) of AO.")
                        .also("AccelerationDecelerationOscillator", "AccDeOsc")
                        .of("high", "low")
                        .period(5)
                        .makes(p -> new AccelerationOscillator(p.period())),
                entry("dpo", "Detrended price oscillator", "x − SMA(n)[n/2 − 1 ago].")
                        .also("DPO", "DetrendedPriceOscillator")
                        .period(20, 2)
                        .makesOfValue(p -> new DetrendedPriceOscillator(p.period())),
                entry("dv2", "DV2", "100·percent rank of SMA of c / hl2.")
                        .also("DV2")
                        .of("high", "low", "close")
                        .period(252)
                        .whole("maperiod", 2, 1, "smoothing")
                        .makes(p -> new Dv2(p.period(), p.whole("maperiod"))),
                kst(),
                entry("pgo", "Pretty good oscillator", "(c − SMA(n)) / ATR(n).")
                        .also("PGO", "PrettyGoodOscillator", "PrettyGoodOsc")
                        .of("high", "low", "close")
                        .period(14)
                        .makes(p -> new PrettyGoodOscillator(p.period())),
                entry(
                                "cci",
                                "Commodity channel index",
                                "(tp − SMA) / (factor·SMA(|tp − SMA|)), each bar's own mean.")
                        .also("CCI", "CommodityChannelIndex")
                        .of("high", "low", "close")
                        .period(20)
                        .number("factor", 0.015)
                        .makes(p -> new CommodityChannelIndex(p.period(), p.number("factor"))),
                entry(
                                "cci-lambert",
                                "Commodity channel index, Lambert's",
                                "(tp − mean) / (factor·mean absolute deviation of the window).")
                        .also("CCITextbook")
                        .of("high", "low", "close")
                        .period(20)
                        .number("factor", 0.015)
                        .makes(
                                p ->
                                        new CommodityChannelIndexLambert(
                                                p.period(), p.number("factor"))));
    }

    private static IndicatorSpec kst() {
        return entry("kst", "Know sure thing", "Σ i·SMA(ROC in percent), and its SMA.")
                .also("KST", "KnowSureThing")
                .whole("rp1", 10, 1)
                .whole("rp2", 15, 1)
                .whole("rp3", 20, 1)
                .whole("rp4", 30, 1)
                .whole("rma1", 10, 1)
                .whole("rma2", 10, 1)
                .whole("rma3", 10, 1)
                .whole("rma4", 10, 1)
                .whole("signal", 9, 1, "rsignal")
                .makesOfValue(
                        p ->
                                new KnowSureThing(
                                        periods(p, "rp"), periods(p, "rma"), p.whole("signal")));
    }

    private static KnowSureThing.Periods periods(Settings p, String name) {
        return new KnowSureThing.Periods(
                p.whole(name + 1), p.whole(name + 2), p.whole(name + 3), p.whole(name + 4));
    }

    private static List<IndicatorSpec> others() {
        return List.of(
                entry("fisher-transform", "Fisher transform", "½·ln((1 + v) / (1 − v)) + ½·F'.")
                        .of("high", "low")
                        .period(10)
                        .makes(p -> new FisherTransform(p.period())),
                entry("coppock-curve", "Coppock curve", "WMA(n) of ROC(slow) + ROC(fast).")
                        .also("Coppock")
                        .period(10)
                        .whole("slow", 14, 1)
                        .whole("fast", 11, 1)
                        .makesOfValue(
                                p ->
                                        new CoppockCurve(
                                                p.period(), p.whole("slow"), p.whole("fast"))),
                entry("elder-ray", "Elder ray", "high − EMA(n) and low − EMA(n).")
                        .of("high", "low", "close")
                        .period(13)
                        .makes(p -> new ElderRay(p.period())),
                entry("balance-of-power", "Balance of power", "SMA(n) of (c − o) / (h − l).")
                        .also("BOP")
                        .of("open", "high", "low", "close")
                        .period(14)
                        .makes(p -> new BalanceOfPower(p.period())),
                entry("relative-vigor-index", "Relative vigor index", "Σ (c − o) / Σ (h − l).")
                        .also("RVGI")
                        .of("open", "high", "low", "close")
                        .period(10)
                        .makes(p -> new RelativeVigorIndex(p.period())),
                entry(
                                "schaff-trend-cycle",
                                "Schaff trend cycle",
                                "Stochastic of a stochastic of MACD.")
                        .also("STC")
                        .whole("fast", 23, 1)
                        .whole("slow", 50, 1)
                        .period(10)
                        .makesOfValue(
                                p ->
                                        new SchaffTrendCycle(
                                                p.whole("fast"), p.whole("slow"), p.period())),
                entry("qstick", "Qstick", "SMA(n) of c − o.")
                        .of("open", "close")
                        .period(8)
                        .makes(p -> new Qstick(p.period())));
    }
}
