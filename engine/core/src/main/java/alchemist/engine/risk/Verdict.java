package alchemist.engine.risk;

import java.util.Locale;

/** What the risk gate says to an order. */
public sealed interface Verdict {

    /** Let it go. */
    enum Approved implements Verdict {
        APPROVED
    }

    /** Not let go; each kind carries its numbers, the sentence is made from them. */
    sealed interface Refused extends Verdict {
        /** For blotter and journal. */
        String sentence();
    }

    /** Not let go by the engine itself: no rule was asked, and a replay finds out by itself. */
    sealed interface Withheld extends Refused {}

    /** The size is 0 or below. */
    record SizeNotPositive(long lots) implements Refused {
        @Override
        public String sentence() {
            return "size must be above 0, but is " + lots;
        }
    }

    /** There is no price yet, or not one above 0, to check the order against. */
    record NoPrice(String instrument, double price) implements Refused {
        @Override
        public String sentence() {
            return Double.isNaN(price)
                    ? instrument + " has no price yet"
                    : instrument + " has a price of " + price + "; it must be above 0";
        }
    }

    /** The account can't pay for it. */
    record NotEnoughCash(double needed, double available, String currency) implements Refused {
        @Override
        public String sentence() {
            return String.format(
                    Locale.ROOT,
                    "not enough cash: needs %,.2f %s, has %,.2f",
                    needed,
                    currency,
                    available);
        }
    }

    /** It is not known yet what a unit of the order's currency is worth in the account's. */
    record NoRate(String currency) implements Refused {
        @Override
        public String sentence() {
            return "the exchange rate of " + currency + " is not known yet";
        }
    }

    /** Trading is halted, or only reducing orders may pass. */
    record Halted(TradingState state) implements Refused {
        @Override
        public String sentence() {
            return state == TradingState.HALTED
                    ? "trading is HALTED by the kill switch"
                    : "trading is REDUCING: only orders that close positions may pass";
        }
    }

    /** Larger than the limit that was set for the deployment. */
    record OrderTooLarge(double value, double limit, String currency) implements Refused {
        @Override
        public String sentence() {
            return String.format(
                    Locale.ROOT,
                    "order value %,.2f %s is above the limit of %,.2f",
                    value,
                    currency,
                    limit);
        }
    }

    /** Taken over from a journal. */
    record Recorded(String reason) implements Refused {
        @Override
        public String sentence() {
            return reason;
        }
    }

    /** The strategy is not running any more. */
    record NotRunning(String strategy) implements Withheld {
        @Override
        public String sentence() {
            return strategy + " is not running";
        }
    }

    /** The strategy does not trade yet. */
    record WarmingUp(String strategy) implements Withheld {
        @Override
        public String sentence() {
            return strategy + " is warming up";
        }
    }

    /**
     * Only orders that close positions may pass.
     *
     * @param hours when it may trade, for example {@code 09:30-16:00}
     */
    record OutsideTradingPeriods(String hours) implements Withheld {
        @Override
        public String sentence() {
            return "outside the trading periods " + hours;
        }
    }
}
