package alchemist.engine.sim;

import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Side;

/** How much worse than the market an order trades. Stateless. */
public sealed interface SlippageModel {

    /**
     * The slipped price, not yet capped.
     *
     * @param lots how much is traded
     */
    double slipped(Trading trading, double price, long lots);

    /** The form the command line takes, for example {@code percent:0.0002}. */
    String text();

    /** What is traded, on which side, in which bar. */
    record Trading(Instrument instrument, Side side, Bar bar) {}

    /** Trades at the market's price. */
    record None() implements SlippageModel {
        @Override
        public double slipped(Trading trading, double price, long lots) {
            return price;
        }

        @Override
        public String text() {
            return "none";
        }
    }

    /** Worse by a share of the price: 0.0002 is two hundredths of a percent. */
    record Percent(double share) implements SlippageModel {
        public Percent {
            Amounts.requireNotNegative("slippage", share);
        }

        @Override
        public double slipped(Trading trading, double price, long lots) {
            return price * (1 + trading.side().sign() * share);
        }

        @Override
        public String text() {
            return "percent:" + share;
        }
    }

    /** Worse by an amount of price. */
    record Fixed(double amount) implements SlippageModel {
        public Fixed {
            Amounts.requireNotNegative("slippage", amount);
        }

        @Override
        public double slipped(Trading trading, double price, long lots) {
            return price + trading.side().sign() * amount;
        }

        @Override
        public String text() {
            return "fixed:" + amount;
        }
    }

    /** Worse by a number of ticks. */
    record Ticks(double ticks) implements SlippageModel {
        public Ticks {
            Amounts.requireNotNegative("slippage", ticks);
        }

        @Override
        public double slipped(Trading trading, double price, long lots) {
            double tick = trading.instrument().tickSize().doubleValue();
            return price + trading.side().sign() * ticks * tick;
        }

        @Override
        public String text() {
            return "ticks:" + ticks;
        }
    }

    /**
     * Worse the more of the bar's volume the order takes: price impact = {@code impact} × (order /
     * bar volume)², a share of the price (Zipline's volume share slippage). A bar without volume
     * counts as taken whole.
     */
    record VolumeShare(double impact) implements SlippageModel {
        public VolumeShare {
            Amounts.requireNotNegative("slippage", impact);
        }

        @Override
        public double slipped(Trading trading, double price, long lots) {
            double volume = trading.bar().volume();
            double taken = volume > 0 ? trading.instrument().units(lots) / volume : 1;
            double share = Math.min(1, taken);
            return price * (1 + trading.side().sign() * impact * share * share);
        }

        @Override
        public String text() {
            return "volume:" + impact;
        }
    }

    /**
     * Reads {@code none}, {@code percent:0.0002}, {@code fixed:0.25}, {@code ticks:1} or {@code
     * volume:0.1}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static SlippageModel parse(String text) {
        ModelText model = ModelText.parse(text);
        return switch (model.form()) {
            case "none" -> new None();
            case "percent:" -> new Percent(model.value());
            case "fixed:" -> new Fixed(model.value());
            case "ticks:" -> new Ticks(model.value());
            case "volume:" -> new VolumeShare(model.value());
            default ->
                    throw new IllegalArgumentException(
                            "'"
                                    + text
                                    + "' is not a slippage; write none, percent:0.0002, fixed:0.25,"
                                    + " ticks:1 or volume:0.1");
        };
    }
}
