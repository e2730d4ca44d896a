package alchemist.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.plot.StudySetup;
import alchemist.engine.indicator.catalog.Category;
import alchemist.engine.indicator.catalog.IndicatorCatalog;
import alchemist.engine.indicator.catalog.IndicatorSpec;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class IndicatorPickerViewModelTest {

    private final IndicatorCatalog catalog = IndicatorCatalog.standard();
    private final IndicatorPickerViewModel picker = new IndicatorPickerViewModel(catalog);

    @Test
    void everyIndicatorOfTheCatalogueIsOffered() {
        assertEquals(catalog.specs(), picker.shown());
    }

    @Test
    void anExactNameComesBeforeOnesThatHoldIt() {
        picker.queryProperty().set("rsi");
        assertEquals("rsi", picker.shown().getFirst().id());
        assertTrue(picker.shown().size() > 1, "others mention it");
    }

    @Test
    void namesOfBacktraderAndWordsOfTheSentenceFindToo() {
        picker.queryProperty().set("BBands");
        assertEquals("bollinger-bands", picker.shown().getFirst().id());
        picker.queryProperty().set("moving average volume");
        assertTrue(
                picker.shown().stream().allMatch(spec -> text(spec).contains("volume")),
                "every word must occur");
        picker.queryProperty().set("no such thing");
        assertEquals(List.of(), picker.shown());
    }

    @Test
    void aCategoryNarrowsTheSearch() {
        picker.categoryProperty().set(Category.SESSION);
        assertTrue(picker.shown().stream().allMatch(each -> each.category() == Category.SESSION));
    }

    @Test
    void everyIndicatorCanBeDrawnAsItIs() {
        for (IndicatorSpec spec : catalog.specs()) {
            picker.chosenProperty().set(spec);
            assertEquals("", picker.problemProperty().get(), spec.id());
            StudySetup setup = picker.setup().orElseThrow();
            assertEquals(spec.lines().size(), setup.lines().size(), spec.id());
        }
    }

    @Test
    void parametersAreCheckedAsTheyAreTyped() {
        choose("macd");
        field("fast").textProperty().set("many");
        assertEquals("'many' is not a whole number.", field("fast").problemProperty().get());
        assertTrue(picker.setup().isEmpty());
        field("fast").textProperty().set("10");
        assertEquals("", picker.problemProperty().get());
        assertTrue(label().startsWith("MACD(10, "), label());
    }

    @Test
    void sessionsTakePlaceInTheZoneOfTheBars() {
        picker.useZone(ZoneId.of("America/New_York"));
        choose("session-vwap");
        assertEquals("America/New_York", field("zone").textProperty().get());
        assertEquals("Session VWAP", label());
    }

    @Test
    void linesCanBeStyledAndLeftOut() {
        choose("macd-histo");
        picker.styles().get(0).colorProperty().set(Color.RED);
        picker.styles().get(1).formProperty().set(LineStyle.Form.HIDDEN);
        StudySetup setup = picker.setup().orElseThrow();
        assertEquals(Color.RED, setup.lines().get(0).look().color());
        assertEquals(
                List.of(true, false, true),
                setup.lines().stream().map(line -> line.look().shown()).toList());
        picker.styles().forEach(style -> style.formProperty().set(LineStyle.Form.HIDDEN));
        assertTrue(picker.setup().isEmpty(), "nothing would be drawn");
    }

    @Test
    void whatIsDrawnCanBeChanged() {
        choose("sma");
        field("period").textProperty().set("50");
        picker.styles().getFirst().formProperty().set(LineStyle.Form.DOTS);
        StudySetup drawn = picker.setup().orElseThrow();
        choose("rsi");
        picker.edit(drawn);
        assertEquals("50", field("period").textProperty().get());
        assertEquals(LineStyle.Form.DOTS, picker.styles().getFirst().formProperty().get());
        assertEquals(drawn.label(), label());
    }

    private void choose(String id) {
        picker.chosenProperty().set(catalog.find(id).orElseThrow());
    }

    private IndicatorField field(String name) {
        return picker.fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String label() {
        return picker.setup().orElseThrow().label();
    }

    private static String text(IndicatorSpec spec) {
        return (spec.name() + " " + spec.aliases() + " " + spec.sentence())
                .toLowerCase(Locale.ROOT);
    }
}
