package alchemist.engine.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.model.Tick;
import alchemist.engine.order.Fill;
import alchemist.engine.order.LimitOrder;
import alchemist.engine.order.MarketOrder;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderState;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** What it costs that the exchange is some time away. */
class LatencyTest {

    private static final long MILLI = 1_000_000;

    private final Script script = new Script();
    private final List<String> heard = new ArrayList<>();

    @Test
    void anOrderThatArrivesAfterTheOpenMissesTheBar() {
        BacktestResult late = bars("fixed:50ms", script.buy(0, 10));
        assertEquals(2 * Scenario.MINUTE, late.record().fills().getFirst().fill().time());
        assertEquals(102, late.record().fills().getFirst().fill().price());
    }

    @Test
    void withoutLatencyItDoesNot() {
        BacktestResult direct = bars("none", script.buy(0, 10));
        assertEquals(Scenario.MINUTE, direct.record().fills().getFirst().fill().time());
        assertEquals(101, direct.record().fills().getFirst().fill().price());
    }

    @Test
    void aFillThatComesBackWithinTheBarIsKnownAtItsClose() {
        script.at(2, s -> heard.add(s.context.position(Scenario.STOCK).lots() + " lots"));
        var unused = bars("fixed:20s", script.buy(0, 10));
        assertEquals(List.of("10 lots"), heard);
    }

    @Test
    void aFillThatTakesLongerIsKnownABarLater() {
        script.at(3, s -> heard.add(s.context.position(Scenario.STOCK).lots() + " lots"))
                .at(2, s -> heard.add(s.context.position(Scenario.STOCK).lots() + " lots"));
        var unused = bars("fixed:61s", script.buy(0, 10));
        // Arrives in the second minute after, trades at the third's open, is heard of in the next.
        assertEquals(List.of("0 lots", "0 lots"), heard);
    }

    @Test
    void withTradesEveryStepTakesItsTime() {
        Simulation simulation = ticks("fixed:50ms");
        trade(simulation, 0, 100);
        Order order = script.context.submit(new MarketOrder(Scenario.STOCK, Side.BUY, 10));
        trade(simulation, 30, 101);
        assertEquals(OrderState.SUBMITTED, order.state());
        trade(simulation, 50, 102);
        assertEquals(OrderState.SUBMITTED, order.state(), "traded, but nobody here knows");
        trade(simulation, 99, 103);
        assertEquals(OrderState.SUBMITTED, order.state());
        trade(simulation, 100, 104);

        assertEquals(OrderState.FILLED, order.state());
        Fill fill = script.fills.getFirst();
        assertEquals(102, fill.price());
        assertEquals(50 * MILLI, fill.time());
    }

    @Test
    void aCancelThatCrossesTheFillComesTooLate() {
        Simulation simulation = ticks("fixed:50ms");
        trade(simulation, 0, 100);
        Order order = script.context.submit(new LimitOrder(Scenario.STOCK, Side.BUY, 10, 99));
        trade(simulation, 60, 100);
        trade(simulation, 120, 99.5);
        script.context.cancel(order);
        trade(simulation, 150, 98);
        trade(simulation, 300, 98);

        assertEquals(OrderState.FILLED, order.state());
        assertEquals(10, script.fills.getFirst().lots());
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        String once = bars("uniform:1ms,90s,seed=7", trader()).record().hash();
        assertEquals(once, bars("uniform:1ms,90s,seed=7", trader()).record().hash());
        assertTrue(!once.equals(bars("uniform:1ms,90s,seed=8", trader()).record().hash()));
    }

    private static Script trader() {
        Script trader = new Script();
        for (int i = 0; i < 150; i += 3) {
            trader.buy(i, 1).sell(i + 1, 1);
        }
        return trader;
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "fixed:50ms", "fixed:2s", "uniform:20us,80ms,seed=-3"})
    void aLatencyIsWrittenAsItIsRead(String text) {
        assertEquals(text, LatencyModel.parse(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fixed", "fixed:50", "fixed:-5ms", "uniform:80ms,20ms", "fixed:1h"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> LatencyModel.parse(text));
    }

    private static BacktestResult bars(String latency, Script script) {
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < 160; i++) {
            int price = 100 + i;
            bars.append(price + " " + price + " " + price + " " + price + "\n");
        }
        return Scenario.bars(bars.toString())
                .cash(1e6)
                .conditions(settings -> settings.withAccess(access(latency)))
                .run(() -> script);
    }

    private static MarketAccess access(String latency) {
        return MarketAccess.DIRECT.withLatency(LatencyModel.parse(latency));
    }

    private Simulation ticks(String latency) {
        Simulation simulation =
                Simulation.of(
                        SimulationSettings.standard()
                                .withFill(FillModel.TRADES)
                                .withAccess(access(latency)),
                        RiskGate.standard(new KillSwitch(), List.of()),
                        new SimulationListener() {});
        simulation.deploy(new Deployment("p", script, List.of(Scenario.STOCK), 100_000));
        simulation.command(new Command.StartStrategy("p"));
        return simulation;
    }

    private static void trade(Simulation simulation, long milli, double price) {
        simulation.on(new MarketEvent.Trade(Scenario.STOCK, Tick.of(milli * MILLI, price, 100)));
    }
}
