package alchemist.app.backtest;

import alchemist.app.form.Amounts;
import alchemist.app.fx.Numbers;

/** Checks of single values of the form, as sentences. */
final class BacktestChecks {

    private BacktestChecks() {}

    /** Cash as the simulation takes it. */
    static double cash(String text) {
        double amount = Amounts.parsePositive(text);
        if (amount >= 1e15) {
            throw new IllegalArgumentException("Must be below 1,000,000,000,000,000.");
        }
        return amount;
    }

    /** An amount as the user would write it. */
    static String text(double amount) {
        return Numbers.quantity(amount, 8);
    }

    static String named(String field, String problem) {
        return problem.isEmpty() ? "" : field + ": " + problem;
    }

    /** The first that is not empty. */
    static String first(String... problems) {
        for (String problem : problems) {
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }
}
