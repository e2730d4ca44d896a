package alchemist.app.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ImportMeterTest {

    private static final long SECOND = 1_000_000_000L;

    private final ImportMeter meter = new ImportMeter();

    @Test
    void rateAndTimeLeftFollowFromWhatWasRead() {
        assertEquals("Reading", meter.text(SECOND));
        meter.advanced(500_000, 25, 100);
        assertEquals(0.25, meter.fraction());
        assertEquals("500,000 bars · 250\u00a0k bars/s · 6.0\u00a0s left", meter.text(2 * SECOND));
    }

    @Test
    void whenAllIsReadTheBarsAreBeingWritten() {
        meter.advanced(1_000, 100, 100);
        assertEquals(-1, meter.fraction());
        assertEquals("1,000 bars read, writing them", meter.text(SECOND));
    }
}
