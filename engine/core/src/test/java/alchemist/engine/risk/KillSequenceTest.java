package alchemist.engine.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.engine.gateway.EmergencyAccess;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class KillSequenceTest {

    private final KillSwitch killSwitch = new KillSwitch();
    private final List<KillSequence.Line> lines = new ArrayList<>();

    @Test
    void flatIsSaidOnlyWhenTheBrokerSaysSo() {
        assertFalse(run(new Broker("A", new EmergencyAccess.Statement(1, List.of("SPY 5")))));
        assertTrue(lines.stream().noneMatch(line -> line.text().startsWith("FLAT")));
        assertEquals(KillSequence.Outcome.UNCONFIRMED, lines.getLast().outcome());
        assertEquals("NOT FLAT at A: 1 working orders, positions [SPY 5]", lines.getLast().text());
    }

    @Test
    void aBrokerThatFailsDoesNotKeepTheOthersFromBeingFlattened() {
        Broker good = new Broker("B", new EmergencyAccess.Statement(0, List.of()));
        assertFalse(run(new FailingBroker(), good));
        assertTrue(good.flattened);
        assertEquals("FLAT, confirmed by B", lines.getLast().text());
        assertEquals(TradingState.HALTED, killSwitch.state());
    }

    @Test
    void newOrdersStopBeforeAnythingElse() {
        assertTrue(run());
        assertEquals("New orders stopped", lines.getFirst().text());
        assertEquals(TradingState.HALTED, killSwitch.state());
    }

    private boolean run(EmergencyAccess... brokers) {
        return new KillSequence(killSwitch, List.of(brokers), () -> 7, lines::add).run();
    }

    private static class Broker implements EmergencyAccess {
        private final String name;
        private final Statement left;
        private boolean flattened;

        Broker(String name, Statement left) {
            this.name = name;
            this.left = left;
        }

        @Override
        public String account() {
            return name;
        }

        @Override
        public List<String> cancelAll() {
            return List.of();
        }

        @Override
        public List<String> flattenAll() {
            flattened = true;
            return List.of();
        }

        @Override
        public Statement statement() {
            return left;
        }
    }

    private static final class FailingBroker extends Broker {
        FailingBroker() {
            super("X", new Statement(0, List.of()));
        }

        @Override
        public List<String> flattenAll() {
            throw new IllegalStateException("connection lost");
        }
    }
}
