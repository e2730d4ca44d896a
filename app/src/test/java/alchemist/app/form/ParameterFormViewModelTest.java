package alchemist.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.strategy.StrategySetup;
import alchemist.strategies.MovingAverage;
import alchemist.strategies.SmaCross;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ParameterFormViewModelTest {

    private final ParameterFormViewModel form = new ParameterFormViewModel();

    @Test
    void theFieldsComeFromTheParameterRecord() {
        form.show(new SmaCross());
        assertEquals(
                List.of("fast", "slow", "size"),
                form.fields().stream().map(ParameterFieldViewModel::name).toList());
        assertEquals("10", text("fast"));
        assertEquals("1…5,000 bars", field("fast").hint());
        assertEquals("above 0", field("size").hint());
        assertTrue(form.validProperty().get());
        assertEquals(Map.of("fast", 10, "slow", 30, "size", 100.0), value().parameters());
    }

    @Test
    void aWordInANumberFieldIsNamedAndExplained() {
        form.show(new SmaCross());
        type("fast", "abc");
        assertEquals("'abc' is not a whole number.", problem("fast"));
        assertEquals("fast: 'abc' is not a whole number.", form.problemProperty().get());
        assertFalse(form.validProperty().get());
        assertNull(form.valueProperty().get());
    }

    @Test
    void aNumberOutOfRangeSaysWhatIsAllowed() {
        form.show(new SmaCross());
        type("slow", "5001");
        assertEquals("5001 is out of range, allowed is 1 to 5000.", problem("slow"));
    }

    @Test
    void whatOnlyTheStrategyCanKnowIsShownBesideTheFieldItNames() {
        form.show(new SmaCross());
        type("fast", "30");
        assertEquals("Must be below slow, but fast is 30 and slow is 30.", problem("fast"));
        assertFalse(form.validProperty().get());
        type("slow", "31");
        assertEquals("", problem("fast"));
        assertTrue(form.validProperty().get());
    }

    @Test
    void whatWasTypedIsThereAgainWhenTheStrategyIsChosenAgain() {
        form.show(new SmaCross());
        type("fast", "7");
        form.show(new MovingAverage());
        form.show(new SmaCross());
        assertEquals("7", text("fast"));
        form.reset();
        assertEquals("10", text("fast"));
    }

    @Test
    void aSetupFillsTheFields() {
        StrategySetup setup =
                StrategySetup.of(new MovingAverage(), new MovingAverage.Parameters(5, 0.25, true));
        form.show(setup);
        assertEquals("0.25", text("size"));
        assertEquals("true", text("longOnly"));
        assertEquals(setup.parameters(), value().parameters());
    }

    @Test
    void stepsStayInsideTheRange() {
        form.show(new SmaCross());
        field("size").step(2);
        assertEquals("120", text("size"));
        field("size").step(-12);
        assertEquals("120", text("size"));
        type("size", "x");
        field("size").step(1);
        assertEquals("100", text("size"));
    }

    @Test
    void noStrategyMeansNoFieldsAndNoValue() {
        form.show(new SmaCross());
        form.show((alchemist.engine.strategy.StrategyProvider<?>) null);
        assertEquals(List.of(), form.fields());
        assertFalse(form.validProperty().get());
    }

    private ParameterFieldViewModel field(String name) {
        return form.field(name).orElseThrow();
    }

    private String text(String name) {
        return field(name).textProperty().get();
    }

    private String problem(String name) {
        return field(name).problemProperty().get();
    }

    private void type(String name, String text) {
        field(name).textProperty().set(text);
    }

    private StrategySetup value() {
        StrategySetup value = form.valueProperty().get();
        assertNotNull(value);
        return value;
    }
}
