package alchemist.app.deploy;

import alchemist.app.form.CheckedText;
import alchemist.app.form.DateRange;
import alchemist.engine.sim.CommissionModel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** The typed fields of the form besides the parameters. For the JavaFX thread. */
public final class DeployFields {

    private final CheckedText<Optional<LocalDate>> from = new CheckedText<>("", DateRange::parse);
    private final CheckedText<Optional<LocalDate>> to = new CheckedText<>("", DateRange::parse);
    private final CheckedText<Double> cash = new CheckedText<>("100,000", DeployChecks::cash);
    private final CheckedText<CommissionModel> costs =
            new CheckedText<>("0.05 %", DeployChecks::costs);
    private final CheckedText<OptionalDouble> limit = new CheckedText<>("", DeployChecks::limit);

    DeployFields() {}

    /** The first day to play; empty for the first there is. */
    public CheckedText<Optional<LocalDate>> from() {
        return from;
    }

    /** The last day to play; empty for the last there is. */
    public CheckedText<Optional<LocalDate>> to() {
        return to;
    }

    public CheckedText<Double> cash() {
        return cash;
    }

    public CheckedText<CommissionModel> costs() {
        return costs;
    }

    /** The largest value of a single order; empty for no limit. */
    public CheckedText<OptionalDouble> limit() {
        return limit;
    }

    /** What was entered as far as it can be read. */
    DateRange range() {
        return new DateRange(day(from), day(to));
    }

    private static Optional<LocalDate> day(CheckedText<Optional<LocalDate>> field) {
        return Objects.requireNonNullElse(field.valueProperty().get(), Optional.empty());
    }
}
