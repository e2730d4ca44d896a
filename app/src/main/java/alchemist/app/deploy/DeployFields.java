package alchemist.app.deploy;

import alchemist.app.form.CheckedText;
import alchemist.app.form.CostsAndFills;
import alchemist.app.form.DatasetPickerViewModel;
import alchemist.app.form.FormChecks;
import alchemist.app.form.RangeFields;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.SimulationSettings;

import java.util.OptionalDouble;

/** The typed fields of the form besides the parameters. For the JavaFX thread. */
public final class DeployFields {

    private final RangeFields range;
    private final CheckedText<Double> cash = new CheckedText<>("100,000", FormChecks::cash);
    private final CostsAndFills conditions = new CostsAndFills();
    private final CheckedText<OptionalDouble> limit = new CheckedText<>("", FormChecks::limit);

    DeployFields(DatasetPickerViewModel data) {
        range = new RangeFields(data);
        conditions.show(
                SimulationSettings.standard().withCommission(new CommissionModel.Percent(0.0005)));
    }

    /** The days to play. */
    public RangeFields range() {
        return range;
    }

    public CheckedText<Double> cash() {
        return cash;
    }

    /** How orders are executed, and what that costs. */
    public CostsAndFills conditions() {
        return conditions;
    }

    /** The largest value of a single order; empty for no limit. */
    public CheckedText<OptionalDouble> limit() {
        return limit;
    }
}
