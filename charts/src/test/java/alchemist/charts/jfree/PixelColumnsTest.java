package alchemist.charts.jfree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.geom.Rectangle2D;

class PixelColumnsTest {

    private static final Rectangle2D PLOT = new Rectangle2D.Double(0, 100, 800, 400);

    @ParameterizedTest
    @CsvSource({"0.3,1", "1,1", "3.2,1", "3.3,1", "5,1", "7,1", "40,1", "6.4,2", "6.6,2", "13,2"})
    void theLineIsAlwaysInTheMiddleOfTheBody(double slot, int line) {
        PixelColumns columns = new PixelColumns(slot, line, PLOT);
        for (double center : new double[] {10, 10.25, 10.5, 10.75, 311.4}) {
            int left = columns.lineLeft(center) - columns.bodyLeft(center);
            int right =
                    columns.bodyLeft(center) + columns.body() - (columns.lineLeft(center) + line);
            assertEquals(left, right, "slot " + slot + ", centre " + center);
        }
    }

    @Test
    void aBodyIsThreeLinesWideAsSoonAsThereIsRoom() {
        assertEquals(1, new PixelColumns(3.2, 1, PLOT).body());
        assertEquals(3, new PixelColumns(3.3, 1, PLOT).body());
        assertEquals(4, new PixelColumns(6.4, 2, PLOT).body());
        assertEquals(6, new PixelColumns(6.6, 2, PLOT).body());
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.3, 5, 7, 8.5, 21, 100})
    void neighboursDoNotTouchWhereThereIsRoom(double slot) {
        assertTrue(new PixelColumns(slot, 1, PLOT).body() < slot);
    }

    @Test
    void valuesFarOffStayNearThePlot() {
        PixelColumns columns = new PixelColumns(7, 1, PLOT);
        assertEquals(98, columns.row(-1e300));
        assertEquals(502, columns.row(Double.POSITIVE_INFINITY));
        assertEquals(251, columns.row(250.6));
    }
}
