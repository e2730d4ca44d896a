package alchemist.datalake.frame;

import static alchemist.datalake.lake.TestBars.SPY;
import static alchemist.datalake.lake.TestBars.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alchemist.engine.account.Trade;
import alchemist.engine.model.InstrumentRegistry;
import alchemist.engine.performance.EquityCurve;

import org.junit.jupiter.api.Test;

import tech.tablesaw.api.Table;

import java.time.Instant;
import java.util.List;

class ResultFramesTest {

    @Test
    void anEquityCurveIsATableOfMarks() {
        EquityCurve curve = new EquityCurve(2);
        curve.add(at("2024-01-02T14:30:00Z"), 900, 1_000);
        curve.add(at("2024-01-02T14:31:00Z"), 900, 1_010.5);

        Table table = ResultFrames.equity(curve);

        assertEquals(List.of("time", "cash", "value"), table.columnNames());
        assertEquals(Instant.parse("2024-01-02T14:31:00Z"), table.instantColumn("time").get(1));
        assertEquals(1_010.5, table.doubleColumn("value").getDouble(1));
    }

    @Test
    void aTradeIsARow() {
        Trade trade =
                new Trade(
                        new InstrumentRegistry().get(SPY),
                        Trade.Direction.SHORT,
                        100,
                        new Trade.Leg(3, at("2024-01-02T14:33:00Z"), 470.25),
                        new Trade.Leg(7, at("2024-01-02T14:37:00Z"), 469.75),
                        50,
                        48,
                        -12,
                        60);

        Table table = ResultFrames.trades(List.of(trade));

        assertEquals(1, table.rowCount());
        assertEquals("SPY.ARCA", table.stringColumn("instrument").get(0));
        assertEquals("short", table.stringColumn("direction").get(0));
        assertEquals(469.75, table.doubleColumn("exit_price").getDouble(0));
        assertEquals(48, table.doubleColumn("pnl_net").getDouble(0));
        assertEquals(4, table.intColumn("bars").getInt(0));
    }

    @Test
    void noTradesAreATableWithoutRows() {
        assertEquals(0, ResultFrames.trades(List.of()).rowCount());
    }
}
