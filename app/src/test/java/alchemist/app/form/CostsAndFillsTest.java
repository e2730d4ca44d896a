package alchemist.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import alchemist.engine.account.AccountType;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostsAndFillsTest {

    private final CostsAndFills form = new CostsAndFills();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "percent:5.0E-4",
                "per-unit:2.0",
                "ib-fixed",
                "ib-tiered",
                "per-share:0.004,min=0.5",
                "per-share:0.004,min=0.5,max=0.02",
                "maker-taker:-1.0E-4,5.0E-4"
            })
    void everyCommissionOfTheCommandLineCanBeShownAndRead(String text) {
        CommissionModel model = CommissionModel.parse(text);
        form.show(SimulationSettings.standard().withCommission(model));
        assertEquals(model, chosen().commission());
        assertEquals("", form.problemProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "percent:0.0002", "fixed:0.25", "ticks:2", "volume:0.1"})
    void everySlippageCanBeShownAndRead(String text) {
        SlippageModel model = SlippageModel.parse(text);
        form.show(SimulationSettings.standard().withSlippage(model));
        assertEquals(model, chosen().slippage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "percent:10", "units:1000"})
    void everyVolumeLimitCanBeShownAndRead(String text) {
        VolumeLimit limit = VolumeLimit.parse(text);
        form.show(SimulationSettings.standard().withVolumeLimit(limit));
        assertEquals(limit, chosen().volumeLimit());
    }

    @ParameterizedTest
    @EnumSource
    void everyAccountCanBeShownAndRead(AccountType type) {
        form.show(SimulationSettings.standard().withAccountType(type));
        assertEquals(type, chosen().account().type());
    }

    @Test
    void anUnusualAccountIsNamedInTheSummary() {
        form.accountProperty().set(AccountType.REG_T);
        assertEquals("no costs · next open · Reg T margin account", form.summary());
    }

    @Test
    void whatDoesNotFitIsSaidAndGivesNoSettings() {
        form.show(
                SimulationSettings.standard()
                        .withSlippage(new SlippageModel.Ticks(1))
                        .withFill(FillModel.PESSIMISTIC));
        form.slippage().numbers().getFirst().textProperty().set("-1");
        assertEquals("Slippage: A slippage can't be -1.0.", form.problemProperty().get());
        assertNull(form.valueProperty().get());
        form.slippage().numbers().getFirst().textProperty().set("2");
        assertEquals("no costs · pessimistic · slippage 2 ticks", form.summary());
    }

    @Test
    void aKindRemembersItsNumbers() {
        var costs = form.commission();
        costs.kindProperty().set(costs.kinds().get(1));
        costs.numbers().getFirst().textProperty().set("0.3");
        costs.kindProperty().set(costs.kinds().get(2));
        costs.kindProperty().set(costs.kinds().get(1));
        assertEquals(new CommissionModel.Percent(0.003), chosen().commission());
    }

    private SimulationSettings chosen() {
        SimulationSettings settings = form.valueProperty().get();
        if (settings == null) {
            throw new AssertionError(form.problemProperty().get());
        }
        return settings;
    }
}
