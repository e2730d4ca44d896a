package alchemist.engine.sim;

import alchemist.engine.kernel.CostEstimate;
import alchemist.engine.model.Instrument;

/** What an execution costs. Stateless. */
public sealed interface CommissionModel extends CostEstimate {

    /** The cost of taking, the dearer side, in the instrument's currency. */
    @Override
    double commission(Instrument instrument, long lots, double price);

    /** The cost of an execution that waited or took. */
    default double commission(Instrument instrument, long lots, double price, Liquidity liquidity) {
        return commission(instrument, lots, price);
    }

    /** True when the cost has a minimum or maximum per order, so that its fills count together. */
    default boolean isPerOrder() {
        return false;
    }

    /** The form the command line takes, for example {@code percent:0.001}. */
    String text();

    /** Trading is free. */
    record None() implements CommissionModel {
        @Override
        public double commission(Instrument instrument, long lots, double price) {
            return 0;
        }

        @Override
        public String text() {
            return "none";
        }
    }

    /** A share of the traded value: quantity × price × rate; 0.001 is a tenth of a percent. */
    record Percent(double rate) implements CommissionModel {
        public Percent {
            Amounts.requireNotNegative("commission", rate);
        }

        @Override
        public double commission(Instrument instrument, long lots, double price) {
            return instrument.units(lots) * price * rate;
        }

        @Override
        public String text() {
            return "percent:" + rate;
        }
    }

    /** A fixed amount for every unit, for example per contract. */
    record PerUnit(double amount) implements CommissionModel {
        public PerUnit {
            Amounts.requireNotNegative("commission", amount);
        }

        @Override
        public double commission(Instrument instrument, long lots, double price) {
            return instrument.units(lots) * amount;
        }

        @Override
        public String text() {
            return "per-unit:" + amount;
        }
    }

    /**
     * An amount per share with a minimum per order and a maximum as a share of the order's value.
     *
     * @param min money per order
     * @param max share of the value, 0.01 is 1 %; infinite when there is none
     */
    record PerShare(double amount, double min, double max) implements CommissionModel {
        public PerShare {
            Amounts.requireNotNegative("commission", amount);
            Amounts.requireNotNegative("commission", min);
            if (!(max > 0)) {
                throw new IllegalArgumentException("a maximum commission must be above 0");
            }
        }

        /** IB Pro's fixed plan for US stocks: 0.005 a share, at least 1, at most 1 %. */
        public static final PerShare IB_FIXED = new PerShare(0.005, 1, 0.01);

        /** IB Pro's tiered plan, lowest volume, without exchange fees: 0.0035, min 0.35, 1 %. */
        public static final PerShare IB_TIERED = new PerShare(0.0035, 0.35, 0.01);

        @Override
        public double commission(Instrument instrument, long lots, double price) {
            double units = instrument.units(lots);
            double value = units * Math.abs(price) * instrument.multiplier().doubleValue();
            return Math.min(Math.max(units * amount, min), value * max);
        }

        @Override
        public boolean isPerOrder() {
            return true;
        }

        @Override
        public String text() {
            if (equals(IB_FIXED)) {
                return "ib-fixed";
            }
            if (equals(IB_TIERED)) {
                return "ib-tiered";
            }
            return "per-share:%s,min=%s".formatted(amount, min)
                    + (Double.isInfinite(max) ? "" : ",max=" + max);
        }
    }

    /** A share of the value that depends on who was in the book first. */
    record MakerTaker(double maker, double taker) implements CommissionModel {
        public MakerTaker {
            // Makers may be paid: the rate may be negative.
            if (!(Math.abs(maker) < 1)) {
                throw new IllegalArgumentException("a maker rate can't be " + maker);
            }
            Amounts.requireNotNegative("commission", taker);
        }

        @Override
        public double commission(Instrument instrument, long lots, double price) {
            return commission(instrument, lots, price, Liquidity.TAKER);
        }

        @Override
        public double commission(
                Instrument instrument, long lots, double price, Liquidity liquidity) {
            double rate = liquidity == Liquidity.MAKER ? maker : taker;
            return instrument.units(lots) * price * instrument.multiplier().doubleValue() * rate;
        }

        @Override
        public String text() {
            return "maker-taker:" + maker + "," + taker;
        }
    }

    /**
     * Reads {@code none}, {@code percent:0.001}, {@code per-unit:2.0}, {@code
     * per-share:0.005,min=1,max=0.01}, {@code ib-fixed}, {@code ib-tiered} or {@code
     * maker-taker:0.0002,0.0005}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static CommissionModel parse(String text) {
        ModelText model = ModelText.parse(text);
        return switch (model.form()) {
            case "none" -> new None();
            case "ib-fixed" -> PerShare.IB_FIXED;
            case "ib-tiered" -> PerShare.IB_TIERED;
            case "percent:" -> new Percent(model.value());
            case "per-unit:" -> new PerUnit(model.value());
            case "per-share:", "per-share:," -> perShare(model, text);
            case "maker-taker:," -> makerTaker(model, text);
            default -> throw unknown(text);
        };
    }

    private static PerShare perShare(ModelText model, String text) {
        if (!model.knowsOnly("min", "max")) {
            throw unknown(text);
        }
        return new PerShare(
                model.value(),
                model.more().getOrDefault("min", 0.0),
                model.more().getOrDefault("max", Double.POSITIVE_INFINITY));
    }

    private static MakerTaker makerTaker(ModelText model, String text) {
        if (!model.knowsOnly("")) {
            throw unknown(text);
        }
        return new MakerTaker(model.value(), model.more().getOrDefault("", Double.NaN));
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "'"
                        + text
                        + "' is not a commission; write none, percent:0.001, per-unit:2.0,"
                        + " per-share:0.005,min=1,max=0.01, ib-fixed, ib-tiered or"
                        + " maker-taker:0.0002,0.0005");
    }
}
