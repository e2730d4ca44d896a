package alchemist.app.form;

import alchemist.app.report.Figures;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.MarketAccess;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Under which conditions orders are executed, as the user chooses them. For the FX thread. */
public final class CostsAndFills {

    private final ModelField<CommissionModel> commission =
            new ModelField<>(ModelKinds.commissions());
    private final ModelField<SlippageModel> slippage = new ModelField<>(ModelKinds.slippages());
    private final ModelField<VolumeLimit> volumeLimit = new ModelField<>(ModelKinds.volumeLimits());
    private final ObjectProperty<FillModel> fill = new SimpleObjectProperty<>(FillModel.NEXT_OPEN);
    private final AccountFields account = new AccountFields();
    private final ModelField<LatencyModel> latency = new ModelField<>(ModelKinds.latencies());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable SimulationSettings> value =
            new ReadOnlyObjectWrapper<>();

    /** No costs, fills at the next open. */
    public CostsAndFills() {
        List<ObservableValue<?>> watched =
                List.of(
                        commission.valueProperty(),
                        slippage.valueProperty(),
                        volumeLimit.valueProperty(),
                        latency.valueProperty(),
                        fill);
        watched.forEach(each -> each.addListener((_, _, _) -> check()));
        account.watched().forEach(each -> each.addListener((_, _, _) -> check()));
        check();
    }

    public ModelField<CommissionModel> commission() {
        return commission;
    }

    public ModelField<SlippageModel> slippage() {
        return slippage;
    }

    public ModelField<VolumeLimit> volumeLimit() {
        return volumeLimit;
    }

    public ObjectProperty<FillModel> fillProperty() {
        return fill;
    }

    public AccountFields account() {
        return account;
    }

    public ModelField<LatencyModel> latency() {
        return latency;
    }

    /** The settings with their standard cash; null while something is invalid. */
    public ReadOnlyObjectProperty<@Nullable SimulationSettings> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** What is wrong, in one sentence; empty when nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Fills in these settings; their cash is left out. */
    public void show(SimulationSettings settings) {
        commission.show(settings.commission());
        slippage.show(settings.slippage());
        volumeLimit.show(settings.volumeLimit());
        fill.set(settings.fill());
        account.show(settings);
        latency.show(settings.access().latency());
    }

    /** What was chosen in a few words: {@code 0.05 % of value · next open}. */
    public String summary() {
        SimulationSettings chosen = value.get();
        return chosen == null ? "not complete" : Figures.conditions(chosen);
    }

    private void check() {
        problem.set(
                FormChecks.first(
                        FormChecks.named("Costs", commission.problemProperty().get()),
                        FormChecks.named("Slippage", slippage.problemProperty().get()),
                        FormChecks.named("Volume limit", volumeLimit.problemProperty().get()),
                        account.problem(),
                        FormChecks.named("Latency", latency.problemProperty().get())));
        value.set(problem.get().isEmpty() ? chosen() : null);
    }

    private @Nullable SimulationSettings chosen() {
        CommissionModel costs = commission.valueProperty().get();
        SlippageModel slips = slippage.valueProperty().get();
        VolumeLimit limit = volumeLimit.valueProperty().get();
        LatencyModel delay = latency.valueProperty().get();
        return costs == null || slips == null || limit == null || delay == null
                ? null
                : account.into(SimulationSettings.standard())
                        .withCommission(costs)
                        .withSlippage(slips)
                        .withVolumeLimit(limit)
                        .withFill(fill.get())
                        .withAccess(MarketAccess.DIRECT.withLatency(delay));
    }
}
