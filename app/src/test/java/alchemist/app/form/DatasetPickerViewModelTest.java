package alchemist.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.fx.Background;
import alchemist.datalake.lake.DatasetInfo;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

class DatasetPickerViewModelTest {

    private final Shelf shelf = new Shelf();
    private final DatasetPickerViewModel picker =
            new DatasetPickerViewModel(shelf, Background.direct());

    @Test
    void anEmptyLakeOffersNothing() {
        picker.refresh();
        assertNull(picker.selectedProperty().get());
        assertTrue(picker.shown().isEmpty());
    }

    @Test
    void theFirstDatasetIsChosenUntilTheUserChooses() {
        fill();
        picker.refresh();
        assertEquals("AAPL.NASDAQ", name());
        picker.select(InstrumentId.parse("SPY.ARCA"), BarPeriod.ONE_DAY);
        picker.refresh();
        assertEquals("SPY.ARCA", name());
    }

    @Test
    void aWishForDataThatIsNotListedYetIsRemembered() {
        picker.select(InstrumentId.parse("SPY.ARCA"), BarPeriod.ONE_DAY);
        picker.refresh();
        assertNull(picker.selectedProperty().get());
        fill();
        picker.refresh();
        assertEquals("SPY.ARCA", name());
    }

    @Test
    void everyWordNarrows() {
        fill();
        picker.refresh();
        picker.filterProperty().set("synth 1m");
        assertEquals(1, picker.shown().size());
        assertTrue(picker.shown().getFirst().synthetic());
        picker.filterProperty().set("nothing");
        assertEquals(0, picker.shown().size());
    }

    @Test
    void inventedDataIsDescribedAsSuch() {
        fill();
        assertTrue(picker.describe(shelf.datasets().getLast()).contains("invented"));
    }

    private void fill() {
        shelf.with(Shelf.wandering("AAPL.NASDAQ", 10, 1), false);
        shelf.with(Shelf.wandering("SPY.ARCA", BarPeriod.ONE_DAY, 10, 2), false);
        shelf.with(Shelf.wandering("TEST.SIM", 10, 3), true);
    }

    private String name() {
        DatasetInfo selected = picker.selectedProperty().get();
        assertNotNull(selected);
        return selected.instrument().toString();
    }
}
