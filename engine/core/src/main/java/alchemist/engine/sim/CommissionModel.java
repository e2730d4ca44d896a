package alchemist.engine.sim;

import alchemist.engine.kernel.CostEstimate;
import alchemist.engine.model.Instrument;

/** What an execution costs. Stateless. */
public sealed interface CommissionModel extends CostEstimate {

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
            requireNotNegative(rate);
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

    /** A fixed amount for every unit. */
    record PerUnit(double amount) implements CommissionModel {
        public PerUnit {
            requireNotNegative(amount);
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
     * Reads {@code none}, {@code percent:0.001} or {@code per-unit:2.0}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static CommissionModel parse(String text) {
        String[] parts = text.strip().split(":", 2);
        try {
            if (parts.length == 1 && parts[0].equals("none")) {
                return new None();
            }
            if (parts.length == 2 && parts[0].equals("percent")) {
                return new Percent(Double.parseDouble(parts[1]));
            }
            if (parts.length == 2 && parts[0].equals("per-unit")) {
                return new PerUnit(Double.parseDouble(parts[1]));
            }
        } catch (NumberFormatException e) {
            throw unknown(text);
        }
        throw unknown(text);
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is not a commission; write none, percent:0.001 or per-unit:2.0");
    }

    private static void requireNotNegative(double value) {
        // Written so that NaN is refused.
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a commission can't be " + value);
        }
    }
}
