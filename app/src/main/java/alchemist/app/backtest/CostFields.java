package alchemist.app.backtest;

import alchemist.app.form.Amounts;
import alchemist.app.form.CheckedText;
import alchemist.engine.sim.CommissionModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/** The kind of costs and their amount. Each kind remembers its amount. For the FX thread. */
public final class CostFields {

    private final ObjectProperty<CostKind> kind = new SimpleObjectProperty<>(CostKind.NONE);
    private final CheckedText<CommissionModel> amount = new CheckedText<>("", this::read);
    private final Map<CostKind, String> typed = new EnumMap<>(CostKind.class);

    CostFields() {
        for (CostKind each : CostKind.values()) {
            typed.put(each, each.start());
        }
        kind.addListener((_, before, now) -> changed(before, now));
    }

    public ObjectProperty<CostKind> kindProperty() {
        return kind;
    }

    /** The amount, in the unit of the kind; ignored for none. */
    public StringProperty amountProperty() {
        return amount.textProperty();
    }

    /** The model; null while the amount is invalid. */
    public ReadOnlyObjectProperty<@Nullable CommissionModel> valueProperty() {
        return amount.valueProperty();
    }

    public ReadOnlyStringProperty problemProperty() {
        return amount.problemProperty();
    }

    void show(CommissionModel model) {
        kind.set(CostKind.of(model));
        switch (model) {
            case CommissionModel.None _ -> {}
            case CommissionModel.Percent percent ->
                    amountProperty().set(BacktestChecks.text(percent.rate() * 100));
            case CommissionModel.PerUnit unit ->
                    amountProperty().set(BacktestChecks.text(unit.amount()));
            case CommissionModel.PerShare _ -> {}
            case CommissionModel.MakerTaker rates ->
                    amountProperty().set(BacktestChecks.text(rates.taker() * 100));
        }
    }

    private void changed(CostKind before, CostKind now) {
        typed.put(before, amountProperty().get());
        amountProperty().set(typed.getOrDefault(now, now.start()));
        amount.check();
    }

    private CommissionModel read(String text) {
        CostKind chosen = kind == null ? CostKind.NONE : kind.get();
        if (!chosen.hasAmount()) {
            return chosen.model(0);
        }
        double read = Amounts.parse(text);
        if (read < 0) {
            throw new IllegalArgumentException("Can't be negative.");
        }
        if (chosen == CostKind.PERCENT && read >= 100) {
            throw new IllegalArgumentException("Must be below 100 %.");
        }
        return chosen.model(read);
    }
}
