package alchemist.datalake.quality;

import static alchemist.datalake.lake.TestBars.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

import org.junit.jupiter.api.Test;

import java.util.List;

class SourceComparisonTest {

    private static final BarSeries OURS = bars("SPY.ARCA", "02 100,03 101,04 102,05 103");

    @Test
    void equalBarsHaveNoFindings() {
        assertEquals(List.of(), texts(bars("SPY.YAHOO", "02 100,03 101,04 102,05 103")));
    }

    @Test
    void differencesAreCountedWithTheLargest() {
        assertEquals(
                List.of("2 prices differ from SPY.YAHOO by up to 50.000 %"),
                texts(bars("SPY.YAHOO", "02 100,03 202,04 102,05 105")));
    }

    @Test
    void whatIsWithinTheToleranceIsEqual() {
        assertEquals(List.of(), texts(bars("SPY.YAHOO", "02 100.05,03 101,04 102,05 103")));
    }

    @Test
    void barsThatOnlyOneSideHasAreCountedWhereBothTrade() {
        assertEquals(
                List.of("1 SPY.YAHOO has bars here", "2 SPY.YAHOO has no bars here"),
                texts(bars("SPY.YAHOO", "01 99,02 100,03.5 101,05 103,08 104")));
    }

    @Test
    void sourcesThatDoNotOverlapHaveNothingToCompare() {
        assertEquals(List.of(), texts(bars("SPY.YAHOO", "10 100,11 101")));
        assertEquals(List.of(), texts(bars("SPY.YAHOO", "")));
    }

    @Test
    void differentPeriodsAreRefused() {
        BarSeries minutes =
                new BarSeriesBuilder(0)
                        .build(InstrumentId.parse("SPY.YAHOO"), BarPeriod.ONE_MINUTE);

        assertThrows(IllegalArgumentException.class, () -> new SourceComparison(OURS, minutes, 0));
    }

    private static List<String> texts(BarSeries others) {
        return new SourceComparison(OURS, others, 0.001)
                .findings().stream().map(each -> each.count() + " " + each.text()).toList();
    }

    /** Days of January, and half days, with one price each. */
    private static BarSeries bars(String instrument, String daysAndPrices) {
        BarSeriesBuilder bars = new BarSeriesBuilder(4);
        for (String each : daysAndPrices.isEmpty() ? new String[0] : daysAndPrices.split(",")) {
            String[] parts = each.split(" ");
            boolean half = parts[0].endsWith(".5");
            String time =
                    "2024-01-" + parts[0].substring(0, 2) + (half ? "T12" : "T00") + ":00:00Z";
            double price = Double.parseDouble(parts[1]);
            bars.add(new Bar(at(time), price, price, price, price, 1));
        }
        return bars.build(InstrumentId.parse(instrument), BarPeriod.ONE_DAY);
    }
}
