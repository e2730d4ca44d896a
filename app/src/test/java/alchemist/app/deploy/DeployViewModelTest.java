package alchemist.app.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Pulse;
import alchemist.app.trading.DeskSession;
import alchemist.app.trading.KillService;
import alchemist.app.trading.SessionState;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.risk.TradingState;
import alchemist.engine.sim.CommissionModel;
import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.SmaCross;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class DeployViewModelTest {

    private static final long SECONDS_30 = 30_000;

    private final Stage stage = new Stage(Pulse.manual());
    private final DeployViewModel model = stage.model();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatTheFormSaysIsStartedAndShownAsACard() throws Exception {
        model.form().data().refresh();
        model.form().speedProperty().set(PlaybackSpeed.UNLIMITED);
        model.form().fields().cash().textProperty().set("50,000");
        var costs = model.form().fields().conditions().commission();
        costs.kindProperty().set(costs.kinds().get(1));
        costs.numbers().getFirst().textProperty().set("0.1");
        assertEquals("", model.form().problemProperty().get());

        model.start();

        SessionCardModel card = model.cards().getFirst();
        DeskSession session = card.session();
        assertTrue(session.awaitEnd(SECONDS_30));
        model.refresh();
        assertEquals(SessionState.FINISHED, card.figuresProperty().get().state());
        assertEquals("400 of 400 bars", card.figuresProperty().get().bars());
        assertTrue(card.isSynthetic());
        assertEquals(50_000, session.account().startCash());
        assertEquals(
                new CommissionModel.Percent(0.001),
                session.request().terms().settings().commission());
        assertTrue(card.figuresProperty().get().book().ordersToday() > 0);
    }

    @Test
    void whatHappensToTheInstrumentIsPlayedWithItsBars() {
        model.form().data().refresh();
        model.start();

        DeskSession session = model.cards().getFirst().session();
        assertEquals(1, stage.first().lifecycle().size());
        assertEquals(stage.first().lifecycle(), session.request().data().lifecycle());
    }

    @Test
    void aBacktestedSetupIsFilledIn() {
        StrategySetup setup = StrategySetup.parse(new SmaCross(), Map.of("fast", "4", "slow", "9"));

        model.prefill(setup, stage.second().instrument().id(), stage.second().period());

        Inputs inputs = model.form().inputs().orElseThrow();
        assertEquals(setup.parameters(), inputs.strategy().parameters());
        assertEquals(stage.second().instrument().id(), inputs.dataset().instrument());
    }

    @Test
    void whatCanNotBeUsedIsSaidAndNothingStarts() {
        model.form().data().refresh();

        model.form().fields().cash().textProperty().set("many");
        assertEquals("Cash: 'many' is not a number.", model.form().problemProperty().get());
        model.start();
        assertTrue(model.cards().isEmpty());

        model.form().fields().cash().textProperty().set("1000");
        model.form().fields().range().from().textProperty().set("2024-03-06");
        model.form().fields().range().to().textProperty().set("2024-03-05");
        assertEquals("Range: The data ends on 2024-03-04.", model.form().problemProperty().get());

        model.form().fields().range().to().textProperty().set("");
        assertEquals("Range: The data ends on 2024-03-04.", model.form().problemProperty().get());

        model.form().fields().range().from().textProperty().set("");
        model.form().fields().limit().textProperty().set("-5");
        assertEquals("Largest order: Must be above 0.", model.form().problemProperty().get());
    }

    @Test
    void anEmptyLakeIsSaid() {
        assertEquals(
                "Choose the data to play; the lake screen imports some.",
                model.form().problemProperty().get());
    }

    @Test
    void nothingStartsWhileTradingIsHaltedAndTheReasonIsShown() {
        model.form().data().refresh();
        new KillService(stage.desk(), () -> 0).trip();

        model.start();
        model.refresh();

        assertEquals(TradingState.HALTED, model.stateProperty().get());
        assertEquals(
                "Trading is HALTED, so nothing was started. Go back to ACTIVE first.",
                model.problemProperty().get());
        assertTrue(model.cards().isEmpty());
    }

    @Test
    void aFailedSessionSaysThatItsPositionStaysOpenAndCanOnlyBeRemovedWhenFlat() throws Exception {
        DeskSession failed = stage.failing();
        assertTrue(failed.awaitEnd(SECONDS_30));
        model.refresh();
        SessionCardModel card = model.cards().getFirst();
        String message = card.figuresProperty().get().message().text();
        assertTrue(message.startsWith("ArithmeticException: / by zero at "), message);
        assertTrue(message.endsWith(". Its position stays open."), message);
        assertTrue(card.figuresProperty().get().message().grave());
        assertTrue(card.isLeftOpen());
        model.remove(card);
        assertEquals(1, model.cards().size());

        failed.stopAndFlatten();
        while (failed.hasPosition()) {
            Thread.onSpinWait();
        }
        model.refresh();
        assertFalse(card.isLeftOpen());
        model.remove(card);
        assertTrue(model.cards().isEmpty());
    }

    @Test
    void theChartIsAskedToShowTheSession() throws Exception {
        DeskSession session = stage.failing();
        model.refresh();

        model.showOnChart(model.cards().getFirst());

        assertEquals(session, stage.shown());
    }
}
