package alchemist.engine.backtest;

import static alchemist.engine.Diary.A;
import static alchemist.engine.Diary.B;
import static alchemist.engine.Diary.bars;
import static alchemist.engine.model.BarPeriod.ONE_MINUTE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Diary;
import alchemist.engine.backtest.RunRecord.EventRecord;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.StrategyContext;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Trading at the open of the bar whose open is told. */
class OpeningTest {

    @Test
    void anOrderMadeAtTheOpenTradesThere() {
        Diary diary = new Diary(d -> d.context.tradeAtOpen());
        diary.when(
                (d, line) -> {
                    if (line.equals("00:02 open at 102.0")) {
                        var unused = d.context.submit(new MarketOrder(A, Side.BUY, 100));
                    }
                });
        BacktestResult result = diary.run(bars(A, ONE_MINUTE, 0, 1, 2, 3));
        assertEquals(
                List.of("00:00 open at 100.0", "00:01 A 1m", "00:01 next", "00:01 open at 101.0"),
                diary.lines.subList(0, 4));
        // As backtrader with cheat-on-open: everything happens in bar 2.
        var order = result.record().orders().getFirst();
        assertEquals(List.of(2, 2, 2), order.events().stream().map(EventRecord::bar).toList());
        assertEquals(102, order.order().averagePrice());
        assertEquals(2, result.record().fills().getFirst().bar());
    }

    @Test
    void severalInstrumentsCanNotBeTradedAtTheirOpens() {
        BacktestResult result =
                new Diary(d -> d.context.tradeAtOpen())
                        .run(bars(A, ONE_MINUTE, 0), bars(B, ONE_MINUTE, 0));
        assertTrue(
                result.failure().contains("only one instrument can be traded at its open"),
                result::failure);
    }

    @Test
    void opensAreNotToldUnasked() {
        Diary diary = new Diary(d -> assertContext(d.context));
        diary.run(bars(A, ONE_MINUTE, 0, 1));
        assertEquals(4, diary.lines.size());
    }

    private static void assertContext(StrategyContext context) {
        assertEquals(List.of(A), context.instruments());
    }
}
