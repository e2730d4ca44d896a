package alchemist.datalake.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import alchemist.datalake.lake.CorporateAction;
import alchemist.datalake.lake.TestBars;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

class AdjustmentTest {

    private static final CorporateAction SPLIT =
            new CorporateAction(LocalDate.parse("2014-06-09"), CorporateAction.Kind.SPLIT, 7);
    private static final CorporateAction DIVIDEND =
            new CorporateAction(LocalDate.parse("2014-06-06"), CorporateAction.Kind.DIVIDEND, 14);

    private final BarSeries raw =
            TestBars.of(
                    BarPeriod.ONE_DAY,
                    day("2014-06-05", 700, 10),
                    day("2014-06-06", 693, 10),
                    day("2014-06-09", 99, 70));

    @Test
    void aSplitDividesEarlierPricesAndMultipliesTheirVolume() {
        BarSeries bars = Adjustment.SPLITS.of(raw, List.of(DIVIDEND, SPLIT), ZoneOffset.UTC);

        assertArrayEquals(new double[] {100, 99, 99}, bars.closes(), 1e-12);
        assertArrayEquals(new double[] {70, 70, 70}, bars.volumes(), 1e-12);
    }

    /** 14 of 700 are two per cent. */
    @Test
    void aDividendTakesItsShareOfTheCloseBeforeFromEarlierPrices() {
        BarSeries bars =
                Adjustment.SPLITS_AND_DIVIDENDS.of(raw, List.of(DIVIDEND, SPLIT), ZoneOffset.UTC);

        assertArrayEquals(new double[] {98, 99, 99}, bars.closes(), 1e-12);
    }

    @Test
    void nothingIsChangedWhereNothingIsAskedForOrKnown() {
        assertSame(raw, Adjustment.NONE.of(raw, List.of(SPLIT), ZoneOffset.UTC));
        assertSame(raw, Adjustment.SPLITS.of(raw, List.of(), ZoneOffset.UTC));
    }

    @Test
    void anActionBeforeTheFirstOrAfterTheLastBarChangesNothing() {
        CorporateAction early =
                new CorporateAction(LocalDate.parse("2014-06-05"), CorporateAction.Kind.SPLIT, 2);

        BarSeries bars = Adjustment.SPLITS.of(raw, List.of(early), ZoneOffset.UTC);

        assertArrayEquals(raw.closes(), bars.closes());
    }

    private static Bar day(String date, double price, double volume) {
        long time = TestBars.at(date + "T00:00:00Z");
        return new Bar(time, price, price, price, price, volume);
    }
}
