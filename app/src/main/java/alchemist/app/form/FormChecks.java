package alchemist.app.form;

import alchemist.app.fx.Numbers;
import alchemist.engine.model.Instrument;
import alchemist.engine.sim.SimulationSettings;

import java.util.List;
import java.util.OptionalDouble;

/** Checks of single values of forms, as sentences. */
public final class FormChecks {

    private FormChecks() {}

    /** Cash as the simulation takes it. */
    public static double cash(String text) {
        double amount = Amounts.parsePositive(text);
        if (amount >= 1e15) {
            throw new IllegalArgumentException("Must be below 1,000,000,000,000,000.");
        }
        return amount;
    }

    /** Why an account can't trade an instrument: a currency whose worth is unknown. */
    public static String rates(SimulationSettings settings, Instrument instrument) {
        try {
            settings.account().requireRates(List.of(instrument));
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** A value no order may exceed; empty for no limit. */
    public static OptionalDouble limit(String text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Amounts.parsePositive(text));
    }

    /** An amount as the user would write it. */
    public static String text(double amount) {
        return Numbers.quantity(amount, 8);
    }

    /** Says which field a problem is with; empty when there is none. */
    public static String named(String field, String problem) {
        return problem.isEmpty() ? "" : field + ": " + problem;
    }

    /** The first that is not empty. */
    public static String first(String... problems) {
        for (String problem : problems) {
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return "";
    }
}
