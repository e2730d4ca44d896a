package alchemist.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Toolkit;
import alchemist.engine.account.AccountTerms;
import alchemist.engine.account.AccountType;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.sim.FillModel;
import alchemist.engine.sim.FinancingModel;
import alchemist.engine.sim.LatencyModel;
import alchemist.engine.sim.MarketAccess;
import alchemist.engine.sim.SimulationSettings;
import alchemist.engine.sim.SlippageModel;
import alchemist.engine.sim.VolumeLimit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

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

    @ParameterizedTest
    @ValueSource(strings = {"none", "cash=0.03,debit=0.06,borrow=0.01", "cash=-0.005"})
    void everyFinancingCanBeShownAndRead(String text) {
        FinancingModel model = FinancingModel.parse(text);
        form.show(SimulationSettings.standard().withFinancing(model));
        assertEquals(model, chosen().financing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "fixed:50ms", "fixed:3us", "uniform:20ms,80ms,seed=7"})
    void everyLatencyCanBeShownAndRead(String text) {
        LatencyModel model = LatencyModel.parse(text);
        form.show(SimulationSettings.standard().withAccess(MarketAccess.DIRECT.withLatency(model)));
        assertEquals(model, chosen().access().latency());
    }

    @Test
    void theAccountsCurrencyAndRatesCanBeShownAndRead() {
        AccountTerms terms =
                SimulationSettings.standard()
                        .account()
                        .withCurrency("CHF")
                        .withRates(Map.of("USD", 0.9, "EUR", 0.95));
        form.show(SimulationSettings.standard().withAccount(terms));
        assertEquals("EUR=0.95, USD=0.9", form.account().rates().textProperty().get());
        assertEquals(terms, chosen().account());
        form.account().rates().textProperty().set("EUR");
        assertEquals(
                "Rates: 'EUR' is not a rate; write for example EUR=1.08.",
                form.problemProperty().get());
        assertNull(form.valueProperty().get());
    }

    /** As it drops down, and with everything unfolded; no row may be cut off. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thePanelShowsEveryRowWhole(boolean unfolded) {
        Toolkit.run(
                () -> {
                    form.account().typeProperty().set(AccountType.REG_T);
                    form.account()
                            .financing()
                            .kindProperty()
                            .set(form.account().financing().kinds().get(1));
                    form.latency().kindProperty().set(form.latency().kinds().get(2));
                    VBox rows = new ConditionRows(form);
                    StackPane frame = new StackPane(rows);
                    frame.getStyleClass().add("drop-panel");
                    frame.getStylesheets().add(FormStyle.sheet());
                    Scene scene = Toolkit.scene(new Group(frame), 460, 620);
                    rows.lookupAll(".fold")
                            .forEach(fold -> ((TitledPane) fold).setExpanded(unfolded));
                    Toolkit.picture(scene, "costs-and-fills-" + (unfolded ? "all" : "folded"));
                    assertEquals(unfolded, frame.getHeight() > 400);
                    assertTrue(frame.getHeight() < 600, "it fits below a form at 1280x800");
                    for (Node fold : rows.lookupAll(".fold")) {
                        assertTrue(fold.getBoundsInParent().getMaxX() <= rows.getWidth());
                    }
                });
    }

    @Test
    void anUnusualAccountIsNamedInTheSummary() {
        form.account().typeProperty().set(AccountType.REG_T);
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
