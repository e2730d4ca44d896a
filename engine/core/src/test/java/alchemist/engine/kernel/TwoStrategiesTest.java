package alchemist.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.Scenario;
import alchemist.engine.Script;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.model.BarSeries;
import alchemist.engine.order.Side;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.sim.Simulation;
import alchemist.engine.sim.SimulationListener;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TwoStrategiesTest {

    @Test
    void oneThatThrowsIsStoppedAndTheOtherGoesOn() {
        Script bad = new Script();
        bad.buy(1, 5).at(3, s -> failWithAWorkingOrder(s));
        Script good = new Script().buy(2, 7).sell(6, 7);
        List<String> states = new ArrayList<>();
        Simulation simulation = simulation(states);
        deploy(simulation, "bad", bad);
        deploy(simulation, "good", good);

        play(simulation, Scenario.randomBars(10, 9).series());

        assertEquals(StrategyState.FAILED, simulation.engine().state("bad"));
        assertEquals(StrategyState.RUNNING, simulation.engine().state("good"));
        assertEquals(2, good.fills.size());
        assertEquals(5, simulation.engine().account("bad").position(0).lots());
        assertEquals(0, simulation.engine().snapshot().strategies().get(0).workingOrders());
        assertTrue(
                states.stream()
                        .anyMatch(line -> line.startsWith("bad FAILED ArithmeticException")));
    }

    private static void failWithAWorkingOrder(Script script) {
        script.send(Side.BUY, 1);
        throw new ArithmeticException("/ by zero");
    }

    private static Simulation simulation(List<String> states) {
        return Simulation.of(
                Scenario.bars("1 1 1 1").settings(),
                RiskGate.standard(new KillSwitch(), List.of()),
                new SimulationListener() {
                    @Override
                    public void onStrategy(String strategy, StrategyState state, String message) {
                        states.add(strategy + " " + state + " " + message);
                    }
                });
    }

    private static void deploy(Simulation simulation, String name, Script script) {
        simulation.deploy(new Deployment(name, script, List.of(Scenario.STOCK), 10_000));
        simulation.command(new Command.StartStrategy(name));
    }

    private static void play(Simulation simulation, BarSeries bars) {
        for (int i = 0; i < bars.size(); i++) {
            simulation.onBar(MarketEvent.BarClosed.of(Scenario.STOCK, bars.period(), bars.bar(i)));
        }
    }
}
