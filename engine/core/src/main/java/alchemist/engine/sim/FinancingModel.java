package alchemist.engine.sim;

import java.util.ArrayList;
import java.util.List;

/**
 * What money and borrowed shares cost: yearly rates, counted by calendar days over 365 at the turn
 * of every day in UTC; 0.05 is 5 %.
 *
 * @param cash got on cash above 0
 * @param debit paid on cash below 0
 * @param borrow paid on the value of shares sold short, as backtrader's {@code interest}
 */
public record FinancingModel(double cash, double debit, double borrow) {

    /** Money costs nothing and brings nothing. */
    public static final FinancingModel NONE = new FinancingModel(0, 0, 0);

    public FinancingModel {
        // Interest on cash may be negative; written so that NaN is refused.
        if (!(Math.abs(cash) < 1)) {
            throw new IllegalArgumentException("a yearly interest rate can't be " + cash);
        }
        Amounts.requireNotNegative("interest", debit);
        Amounts.requireNotNegative("borrow fee", borrow);
    }

    /** The form the command line takes, for example {@code cash=0.03,debit=0.06,borrow=0.01}. */
    public String text() {
        if (equals(NONE)) {
            return "none";
        }
        List<String> parts = new ArrayList<>();
        addIfUsed(parts, "cash", cash);
        addIfUsed(parts, "debit", debit);
        addIfUsed(parts, "borrow", borrow);
        return String.join(",", parts);
    }

    private static void addIfUsed(List<String> parts, String name, double rate) {
        if (rate != 0) {
            parts.add(name + "=" + rate);
        }
    }

    /**
     * Reads {@code none} or {@code cash=0.03,debit=0.06,borrow=0.01}, of which some may be missing.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static FinancingModel parse(String text) {
        if (text.strip().equals("none")) {
            return NONE;
        }
        double cash = 0;
        double debit = 0;
        double borrow = 0;
        for (String part : text.split(",", -1)) {
            String[] pair = part.split("=", 2);
            double rate = pair.length == 2 ? ModelText.number(pair[1]) : Double.NaN;
            switch (Double.isNaN(rate) ? "" : pair[0].strip()) {
                case "cash" -> cash = rate;
                case "debit" -> debit = rate;
                case "borrow" -> borrow = rate;
                default ->
                        throw new IllegalArgumentException(
                                "'"
                                        + text
                                        + "' is not a financing; write none or yearly rates such as"
                                        + " cash=0.03,debit=0.06,borrow=0.01");
            }
        }
        return new FinancingModel(cash, debit, borrow);
    }
}
