package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.PriceIndicator;
import alchemist.engine.indicator.average.MovingAverage;
import alchemist.engine.indicator.momentum.ChandeMomentumOscillator;
import alchemist.engine.indicator.momentum.ConnorsRsi;
import alchemist.engine.indicator.momentum.DownDay;
import alchemist.engine.indicator.momentum.DownDayBool;
import alchemist.engine.indicator.momentum.DownMove;
import alchemist.engine.indicator.momentum.LaguerreRsi;
import alchemist.engine.indicator.momentum.Momentum;
import alchemist.engine.indicator.momentum.MomentumOscillator;
import alchemist.engine.indicator.momentum.RateOfChange;
import alchemist.engine.indicator.momentum.Rsi;
import alchemist.engine.indicator.momentum.Stochastic;
import alchemist.engine.indicator.momentum.StochasticFast;
import alchemist.engine.indicator.momentum.StochasticFull;
import alchemist.engine.indicator.momentum.StochasticMomentumIndex;
import alchemist.engine.indicator.momentum.StochasticRsi;
import alchemist.engine.indicator.momentum.Streak;
import alchemist.engine.indicator.momentum.UpDay;
import alchemist.engine.indicator.momentum.UpDayBool;
import alchemist.engine.indicator.momentum.UpMove;
import alchemist.engine.indicator.momentum.WilliamsR;

import java.util.List;
import java.util.stream.Stream;

/** Strength indices, stochastics and rates of change. */
final class MomentumEntries {

    private MomentumEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.of(strength(), stochastics(), changes()).flatMap(List::stream).toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.MOMENTUM, id, name, sentence);
    }

    private static Entry rsi(String id, String name, MovingAverage average) {
        return entry(id, name, "100 − 100 / (1 + MA(gains) / MA(losses)); 50 on flat prices.")
                .period(14)
                .average(average)
                .whole("lookback", 1, 1);
    }

    private static PriceIndicator rsi(Settings p) {
        return new Rsi(p.average(), p.period(), p.whole("lookback"));
    }

    private static List<IndicatorSpec> strength() {
        return List.of(
                rsi("rsi", "Relative strength index", MovingAverage.SMMA)
                        .also("RelativeStrengthIndex", "RSI", "RSI_Safe", "RSI_SMMA", "RSI_Wilder")
                        .makesOfValue(MomentumEntries::rsi),
                rsi("rsi-cutler", "Cutler's relative strength index", MovingAverage.SMA)
                        .also("RSI_SMA", "RSI_Cutler")
                        .makesOfValue(MomentumEntries::rsi),
                rsi("rsi-ema", "Exponential relative strength index", MovingAverage.EMA)
                        .also("RSI_EMA")
                        .makesOfValue(MomentumEntries::rsi),
                entry("rmi", "Relative momentum index", "RSI of changes over lookback bars.")
                        .also("RelativeMomentumIndex", "RMI")
                        .period(20)
                        .average(MovingAverage.SMMA)
                        .whole("lookback", 5, 1)
                        .makesOfValue(MomentumEntries::rsi),
                entry("laguerre-rsi", "Laguerre RSI", "up / (up + down) of the Laguerre elements.")
                        .also("LaguerreRSI", "LRSI")
                        .number("gamma", 0.5, new IndicatorParameter.Range(0, 0.999999))
                        .period(6)
                        .makesOfValue(p -> new LaguerreRsi(p.number("gamma"), p.period())),
                entry("connors-rsi", "Connors RSI", "Mean of RSI, RSI of streaks, percent rank.")
                        .also("CRSI")
                        .period(3)
                        .whole("streakPeriod", 2, 1)
                        .whole("rankPeriod", 100, 1)
                        .makesOfValue(
                                p ->
                                        new ConnorsRsi(
                                                p.period(),
                                                p.whole("streakPeriod"),
                                                p.whole("rankPeriod"))),
                entry(
                                "chande-momentum-oscillator",
                                "Chande momentum oscillator",
                                "100·(Σ gains − Σ losses) / (Σ gains + Σ losses) of n changes.")
                        .also("CMO", "ChandeMomentumOscillator")
                        .period(14)
                        .makesOfValue(p -> new ChandeMomentumOscillator(p.period())));
    }

    private static List<IndicatorSpec> stochastics() {
        return List.of(
                entry("stochastic", "Slow stochastic", "%K = SMA of the fast %K, %D = SMA of %K.")
                        .also("Stochastic", "StochasticSlow", "Stoch")
                        .of("high", "low", "close")
                        .period(14)
                        .whole("periodDfast", 3, 1, "fast")
                        .whole("periodDslow", 3, 1, "slow")
                        .makes(
                                p ->
                                        new Stochastic(
                                                p.period(),
                                                p.whole("periodDfast"),
                                                p.whole("periodDslow"))),
                entry(
                                "stochastic-fast",
                                "Fast stochastic",
                                "%K = 100·(c − lowest low) / (highest high − lowest low), %D = SMA"
                                        + " of %K.")
                        .also("StochasticFast")
                        .of("high", "low", "close")
                        .period(14)
                        .whole("periodDfast", 3, 1, "fast")
                        .makes(p -> new StochasticFast(p.period(), p.whole("periodDfast"))),
                entry("stochastic-full", "Full stochastic", "Fast %K, its SMA, and that one's SMA.")
                        .also("StochasticFull")
                        .of("high", "low", "close")
                        .period(14)
                        .whole("periodDfast", 3, 1, "fast")
                        .whole("periodDslow", 3, 1, "slow")
                        .makes(
                                p ->
                                        new StochasticFull(
                                                p.period(),
                                                p.whole("periodDfast"),
                                                p.whole("periodDslow"))),
                entry("stochastic-rsi", "Stochastic RSI", "Stochastic of the RSI, smoothed.")
                        .also("StochRSI")
                        .period(14, 2)
                        .whole("rsiPeriod", 14, 1)
                        .whole("smoothK", 3, 1)
                        .whole("smoothD", 3, 1)
                        .makesOfValue(
                                p ->
                                        new StochasticRsi(
                                                p.whole("rsiPeriod"),
                                                p.period(),
                                                p.whole("smoothK"),
                                                p.whole("smoothD"))),
                entry(
                                "stochastic-momentum-index",
                                "Stochastic momentum index",
                                "100·EMA(EMA(c − middle)) / (½·EMA(EMA(range))).")
                        .also("SMI")
                        .of("high", "low", "close")
                        .period(10)
                        .whole("first", 3, 1)
                        .whole("second", 3, 1)
                        .makes(
                                p ->
                                        new StochasticMomentumIndex(
                                                p.period(), p.whole("first"), p.whole("second"))),
                entry(
                                "williams-r",
                                "Williams %R",
                                "−100·(highest high − c) / (highest high − lowest low).")
                        .also("WilliamsR")
                        .of("high", "low", "close")
                        .period(14)
                        .makes(p -> new WilliamsR(p.period())));
    }

    private static List<IndicatorSpec> changes() {
        return List.of(
                entry("roc", "Rate of change", "(x − x[n ago]) / x[n ago].")
                        .also("ROC", "RateOfChange")
                        .period(12)
                        .makesOfValue(p -> new RateOfChange("roc", p.period(), 1)),
                entry("roc100", "Rate of change in percent", "100·(x − x[n ago]) / x[n ago].")
                        .also("ROC100", "RateOfChange100")
                        .period(12)
                        .makesOfValue(p -> new RateOfChange("roc100", p.period(), 100)),
                entry("percent-change", "Change as a share", "x / x[n ago] − 1.")
                        .also("PercentChange", "PctChange")
                        .period(30)
                        .makesOfValue(p -> new RateOfChange("pctchange", p.period(), 1)),
                entry("momentum", "Momentum", "x − x[n ago].")
                        .also("Momentum")
                        .period(12)
                        .makesOfValue(p -> new Momentum(p.period())),
                entry("momentum-oscillator", "Momentum oscillator", "100·x / x[n ago].")
                        .also("MomentumOscillator", "MomentumOsc")
                        .period(12)
                        .makesOfValue(p -> new MomentumOscillator(p.period())),
                entry("up-day", "Gain", "max(x − x', 0).")
                        .also("UpDay")
                        .makesOfValue(p -> new UpDay()),
                entry("down-day", "Loss", "max(x' − x, 0).")
                        .also("DownDay")
                        .makesOfValue(p -> new DownDay()),
                entry("up-day-bool", "Risen", "1 when x > x', else 0.")
                        .also("UpDayBool")
                        .makesOfValue(p -> new UpDayBool()),
                entry("down-day-bool", "Fallen", "1 when x < x', else 0.")
                        .also("DownDayBool")
                        .makesOfValue(p -> new DownDayBool()),
                entry("up-move", "Upward move", "x − x'.")
                        .also("UpMove")
                        .makesOfValue(p -> new UpMove()),
                entry("down-move", "Downward move", "x' − x.")
                        .also("DownMove")
                        .makesOfValue(p -> new DownMove()),
                entry("streak", "Streak", "Length of the run of rising or falling values.")
                        .makesOfValue(p -> new Streak()));
    }
}
