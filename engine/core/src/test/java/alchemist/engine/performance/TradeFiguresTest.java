package alchemist.engine.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Figures of closed trades, worked out by hand. */
class TradeFiguresTest {

    private static final double CLOSE = 1e-12;

    @Test
    void kellyIsThatOfACoinThatPaysTwoToOne() {
        // Half of the bets win 2, half lose 1: ½ − ½ / 2 = a quarter (Kelly 1956).
        Payoff payoff = Payoff.of(Histories.ofTrades(2, -1, 2, -1).trades());
        assertEquals(2, payoff.ratio(), CLOSE);
        assertEquals(0.25, payoff.kelly(), CLOSE);
        assertEquals(2, payoff.largestWin());
        assertEquals(-1, payoff.largestLoss());
    }

    @Test
    void tradeThatEndsAtZeroIsWon() {
        Streaks streaks = Streaks.of(Histories.ofTrades(-1, 5, 0, 3, -2, -2).trades());
        assertEquals(new Streaks(3, 2, 0, 2), streaks);
    }

    @Test
    void holdingTimesAreMeasuredInBarsAndSeconds() {
        HoldingTimes holding =
                HoldingTimes.of(
                        List.of(
                                Histories.trade(1, 0, 2),
                                Histories.trade(1, 2, 5),
                                Histories.trade(1, 5, 12)));
        assertEquals(new HoldingTimes(4, 3, 7, 4 * 86_400), holding);
    }

    @Test
    void excursionsAverageTheWorstAndTheBestOfEachTrade() {
        // MAE −1 and −5, MFE 5 and 2.
        Excursions excursions = Excursions.of(Histories.ofTrades(3, -4).trades());
        assertEquals(new Excursions(-3, 3.5, -5, 5, 3.5 / 3), excursions);
    }

    @Test
    void profitFactorAndExpectancyFollowFromTheSums() {
        TradeStatistics trades = TradeStatistics.of(Histories.ofTrades(6, -2, -1).trades());
        assertEquals(2, trades.profitFactor(), CLOSE);
        assertEquals(1, trades.expectancy(), CLOSE);
        // Deviations 5, −3, −2: population deviation √(38 / 3).
        assertEquals(Math.sqrt(3) / Math.sqrt(38.0 / 3), trades.sqn(), CLOSE);
    }

    @Test
    void withoutTradesNothingIsKnown() {
        TradeDetails details = TradeDetails.of(List.of());
        assertTrue(Double.isNaN(details.payoff().kelly()));
        assertTrue(Double.isNaN(details.holding().medianBars()));
        assertTrue(Double.isNaN(details.excursions().edge()));
        assertEquals(new Streaks(0, 0, 0, 0), details.streaks());
    }
}
