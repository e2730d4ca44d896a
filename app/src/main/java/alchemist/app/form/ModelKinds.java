package alchemist.app.form;

import alchemist.app.form.ModelKind.Part;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of costs, slippage, volume limits, financing and latency that forms offer. */
final class ModelKinds {

    private static final double NANOS_PER_MILLI = 1e6;

    private ModelKinds() {}

    static List<ModelKind<CommissionModel>> commissions() {
        return List.of(
                ModelKind.fixed("none", new CommissionModel.None()),
                one(
                        "percent",
                        new Part("", "% of value", "0.05"),
                        percent -> new CommissionModel.Percent(share(percent)),
                        model ->
                                model instanceof CommissionModel.Percent(var r)
                                        ? percent(r)
                                        : null),
                one(
                        "per unit",
                        new Part("", "a unit", "0.01"),
                        CommissionModel.PerUnit::new,
                        model -> model instanceof CommissionModel.PerUnit(var each) ? each : null),
                ModelKind.fixed("IB fixed", CommissionModel.PerShare.IB_FIXED),
                ModelKind.fixed("IB tiered", CommissionModel.PerShare.IB_TIERED),
                perShare(),
                makerTaker());
    }

    private static ModelKind<CommissionModel> perShare() {
        return new ModelKind<>(
                "per share",
                List.of(
                        new Part("", "a share", "0.005"),
                        new Part("at least", "an order", "1"),
                        new Part("at most", "% of value", "")),
                v ->
                        new CommissionModel.PerShare(
                                v.get(0),
                                v.get(1),
                                Double.isNaN(v.get(2))
                                        ? Double.POSITIVE_INFINITY
                                        : share(v.get(2))),
                model ->
                        model instanceof CommissionModel.PerShare(var each, var min, var max)
                                ? Optional.of(
                                        List.of(
                                                each,
                                                min,
                                                Double.isInfinite(max) ? Double.NaN : percent(max)))
                                : Optional.empty());
    }

    private static ModelKind<CommissionModel> makerTaker() {
        return new ModelKind<>(
                "maker, taker",
                List.of(new Part("maker", "%", "0.02"), new Part("taker", "%", "0.05")),
                v -> new CommissionModel.MakerTaker(share(v.get(0)), share(v.get(1))),
                model ->
                        model instanceof CommissionModel.MakerTaker(var maker, var taker)
                                ? Optional.of(List.of(percent(maker), percent(taker)))
                                : Optional.empty());
    }

    static List<ModelKind<SlippageModel>> slippages() {
        return List.of(
                ModelKind.fixed("none", new SlippageModel.None()),
                one(
                        "percent",
                        new Part("", "% of the price", "0.02"),
                        percent -> new SlippageModel.Percent(share(percent)),
                        model -> model instanceof SlippageModel.Percent(var s) ? percent(s) : null),
                one(
                        "fixed",
                        new Part("", "in the price's currency", "0.01"),
                        SlippageModel.Fixed::new,
                        model -> model instanceof SlippageModel.Fixed(var amount) ? amount : null),
                one(
                        "ticks",
                        new Part("", "ticks", "1"),
                        SlippageModel.Ticks::new,
                        model -> model instanceof SlippageModel.Ticks(var ticks) ? ticks : null),
                one(
                        "volume share",
                        new Part("", "impact × (order / volume)²", "0.1"),
                        SlippageModel.VolumeShare::new,
                        model -> model instanceof SlippageModel.VolumeShare(var i) ? i : null));
    }

    static List<ModelKind<VolumeLimit>> volumeLimits() {
        return List.of(
                ModelKind.fixed("none", new VolumeLimit.None()),
                one(
                        "percent",
                        new Part("", "% of the bar's volume", "10"),
                        VolumeLimit.Percent::new,
                        model -> model instanceof VolumeLimit.Percent(var share) ? share : null),
                one(
                        "units",
                        new Part("", "units a bar", "1,000"),
                        VolumeLimit.Units::new,
                        model -> model instanceof VolumeLimit.Units(var units) ? units : null));
    }

    static List<ModelKind<FinancingModel>> financings() {
        return List.of(
                ModelKind.fixed("none", FinancingModel.NONE),
                new ModelKind<>(
                        "yearly rates",
                        List.of(
                                new Part("cash", "%", "3"),
                                new Part("debit", "%", "6"),
                                new Part("borrow", "%", "1")),
                        v -> new FinancingModel(share(v.get(0)), share(v.get(1)), share(v.get(2))),
                        model ->
                                Optional.of(
                                        List.of(
                                                percent(model.cash()),
                                                percent(model.debit()),
                                                percent(model.borrow())))));
    }

    static List<ModelKind<LatencyModel>> latencies() {
        return List.of(
                ModelKind.fixed("none", new LatencyModel.None()),
                one(
                        "fixed",
                        new Part("", "ms, one way", "50"),
                        millis -> new LatencyModel.Fixed(nanos(millis)),
                        model ->
                                model instanceof LatencyModel.Fixed(var nanos)
                                        ? millis(nanos)
                                        : null),
                new ModelKind<>(
                        "uniform",
                        List.of(
                                new Part("from", "ms", "20"),
                                new Part("to", "ms", "80"),
                                new Part("seed", "", "1")),
                        v ->
                                new LatencyModel.Uniform(
                                        nanos(v.get(0)), nanos(v.get(1)), v.get(2).longValue()),
                        model ->
                                model instanceof LatencyModel.Uniform(var least, var most, var seed)
                                        ? Optional.of(
                                                List.of(millis(least), millis(most), (double) seed))
                                        : Optional.empty()));
    }

    private static long nanos(double millis) {
        return Math.round(millis * NANOS_PER_MILLI);
    }

    private static double millis(long nanos) {
        return nanos / NANOS_PER_MILLI;
    }

    /** A kind of one number. */
    private static <M> ModelKind<M> one(
            String label,
            Part part,
            Function<Double, M> maker,
            Function<M, @Nullable Double> reader) {
        return new ModelKind<>(
                label,
                List.of(part),
                values -> maker.apply(values.getFirst()),
                model -> Optional.ofNullable(reader.apply(model)).map(List::of));
    }

    /** As exact as the decimal the user wrote: 0.05 % is the literal 0.0005. */
    private static double share(double percent) {
        return BigDecimal.valueOf(percent).movePointLeft(2).doubleValue();
    }

    private static double percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).doubleValue();
    }
}
