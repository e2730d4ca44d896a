package alchemist.engine.indicator.catalog;

import alchemist.engine.indicator.volume.AccumulationDistribution;
import alchemist.engine.indicator.volume.AnchoredVwap;
import alchemist.engine.indicator.volume.ChaikinMoneyFlow;
import alchemist.engine.indicator.volume.ChaikinOscillator;
import alchemist.engine.indicator.volume.EaseOfMovement;
import alchemist.engine.indicator.volume.ForceIndex;
import alchemist.engine.indicator.volume.KlingerOscillator;
import alchemist.engine.indicator.volume.MoneyFlowIndex;
import alchemist.engine.indicator.volume.OnBalanceVolume;
import alchemist.engine.indicator.volume.PercentageVolumeOscillator;
import alchemist.engine.indicator.volume.PriceVolumeTrend;
import alchemist.engine.indicator.volume.RelativeVolume;
import alchemist.engine.indicator.volume.RollingVwap;
import alchemist.engine.indicator.volume.VolumeIndex;
import alchemist.engine.indicator.volume.VolumeProfile;
import alchemist.engine.indicator.volume.WilliamsAd;

import java.util.List;
import java.util.stream.Stream;

/** Volume. */
final class VolumeEntries {

    private VolumeEntries() {}

    static List<IndicatorSpec> all() {
        return Stream.concat(totals().stream(), windows().stream()).toList();
    }

    private static Entry entry(String id, String name, String sentence) {
        return new Entry(Category.VOLUME, id, name, sentence).of("high", "low", "close", "volume");
    }

    private static List<IndicatorSpec> totals() {
        return List.of(
                entry("obv", "On-balance volume", "Σ ±volume by the close's direction.")
                        .also("OnBalanceVolume")
                        .of("close", "volume")
                        .makes(p -> new OnBalanceVolume()),
                entry(
                                "ad-line",
                                "Accumulation/distribution line",
                                "Σ v·((c − l) − (h − c))/(h − l).")
                        .also("ADL", "AccumulationDistribution", "ChaikinAD")
                        .makes(p -> new AccumulationDistribution()),
                entry(
                                "williams-ad",
                                "Williams accumulation/distribution",
                                "Σ c − true low or high.")
                        .also("WilliamsAD")
                        .of("high", "low", "close")
                        .makes(p -> new WilliamsAd()),
                entry("price-volume-trend", "Price volume trend", "Σ v·(c − c') / c'.")
                        .also("PVT", "VPT")
                        .of("close", "volume")
                        .makes(p -> new PriceVolumeTrend()),
                entry("negative-volume-index", "Negative volume index", "·c/c' when volume falls.")
                        .also("NVI")
                        .of("close", "volume")
                        .makes(p -> new VolumeIndex(VolumeIndex.Side.NEGATIVE)),
                entry("positive-volume-index", "Positive volume index", "·c/c' when volume rises.")
                        .also("PVI")
                        .of("close", "volume")
                        .makes(p -> new VolumeIndex(VolumeIndex.Side.POSITIVE)),
                entry("anchored-vwap", "Anchored VWAP", "Σ tp·v / Σ v since the anchor, ± k·σ.")
                        .also("AVWAP")
                        .text("anchor", IndicatorParameter.Type.INSTANT, "first")
                        .number("factor", 1)
                        .waiting()
                        .makes(p -> new AnchoredVwap(p.instant("anchor"), p.number("factor"))));
    }

    private static List<IndicatorSpec> windows() {
        return List.of(
                entry("chaikin-money-flow", "Chaikin money flow", "Σ signed volume / Σ volume.")
                        .also("CMF")
                        .period(20)
                        .makes(p -> new ChaikinMoneyFlow(p.period())),
                entry("chaikin-oscillator", "Chaikin oscillator", "EMA(fast) − EMA(slow) of A/D.")
                        .also("ADOSC")
                        .whole("fast", 3, 1)
                        .whole("slow", 10, 1)
                        .makes(p -> new ChaikinOscillator(p.whole("fast"), p.whole("slow"))),
                entry("mfi", "Money flow index", "100·up / (up + down) of tp·v.")
                        .also("MoneyFlowIndex")
                        .period(14)
                        .makes(p -> new MoneyFlowIndex(p.period())),
                entry("force-index", "Force index", "EMA(n) of (c − c')·v.")
                        .of("close", "volume")
                        .period(13)
                        .makes(p -> new ForceIndex(p.period())),
                entry("ease-of-movement", "Ease of movement", "SMA(n) of Δhl2·(h − l)·scale / v.")
                        .also("EMV", "EOM")
                        .of("high", "low", "volume")
                        .period(14)
                        .number("scale", 10_000)
                        .makes(p -> new EaseOfMovement(p.period(), p.number("scale"))),
                entry("relative-volume", "Relative volume", "v / mean of the n volumes before.")
                        .also("RVOL")
                        .of("volume")
                        .period(20)
                        .makes(p -> new RelativeVolume(p.period())),
                entry("pvo", "Percentage volume oscillator", "100·(EMA(f) − EMA(s)) / EMA(s) of v.")
                        .also("PercentageVolumeOscillator")
                        .of("volume")
                        .whole("fast", 12, 1)
                        .whole("slow", 26, 1)
                        .whole("signal", 9, 1)
                        .makes(
                                p ->
                                        new PercentageVolumeOscillator(
                                                p.whole("fast"),
                                                p.whole("slow"),
                                                p.whole("signal"))),
                entry(
                                "klinger-oscillator",
                                "Klinger oscillator",
                                "EMA(f) − EMA(s) of signed volume.")
                        .also("KVO", "Klinger")
                        .whole("fast", 34, 1)
                        .whole("slow", 55, 1)
                        .whole("signal", 13, 1)
                        .makes(
                                p ->
                                        new KlingerOscillator(
                                                p.whole("fast"),
                                                p.whole("slow"),
                                                p.whole("signal"))),
                entry("rolling-vwap", "Rolling VWAP", "Σ tp·v / Σ v of n bars, ± k·σ.")
                        .also("RVWAP")
                        .period(20)
                        .number("factor", 2)
                        .makes(p -> new RollingVwap(p.period(), p.number("factor"))),
                entry("volume-profile", "Volume profile", "Price of most volume, and value area.")
                        .also("VPVR", "VP")
                        .period(100)
                        .whole("bins", 24, 1)
                        .number("share", 0.7, new IndicatorParameter.Range(0, 1))
                        .makes(
                                p ->
                                        new VolumeProfile(
                                                p.period(), p.whole("bins"), p.number("share"))));
    }
}
