package alchemist.app.deploy;

import alchemist.app.form.Amounts;
import alchemist.engine.sim.CommissionModel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Reads the fields of the deploy form. */
final class DeployChecks {

    /** Offered for costs; anything of the same form may be typed. */
    static final List<String> COSTS =
            List.of("none", "0.01 %", "0.05 %", "0.1 %", "0.005 per unit", "0.01 per unit");

    private DeployChecks() {}

    static double cash(String text) {
        double cash = Amounts.parsePositive(text);
        if (cash >= 1e15) {
            throw new IllegalArgumentException("That is too much.");
        }
        return cash;
    }

    /** Empty for no limit. */
    static OptionalDouble limit(String text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Amounts.parsePositive(text));
    }

    /** {@code none}, {@code 0.05 %} or {@code 0.01 per unit}. */
    static CommissionModel costs(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.equals("none") || words.equals("0")) {
            return new CommissionModel.None();
        }
        if (words.endsWith("%")) {
            double percent = amount(words.substring(0, words.length() - 1));
            if (percent >= 100) {
                throw new IllegalArgumentException("Must be below 100 %.");
            }
            // As exact as the decimal the user wrote: 0.05 % is the literal 0.0005.
            return new CommissionModel.Percent(
                    BigDecimal.valueOf(percent).movePointLeft(2).doubleValue());
        }
        if (words.endsWith("per unit")) {
            return new CommissionModel.PerUnit(
                    amount(words.substring(0, words.length() - "per unit".length())));
        }
        throw new IllegalArgumentException("Write none, 0.01 per unit, or a rate such as 0.05 %.");
    }

    private static double amount(String text) {
        double amount = Amounts.parse(text.strip());
        if (amount < 0) {
            throw new IllegalArgumentException("Can't be negative.");
        }
        return amount;
    }

    static String first(String... problems) {
        for (String problem : problems) {
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }

    static String named(String field, String problem) {
        return problem.isEmpty() ? "" : field + ": " + problem;
    }
}
