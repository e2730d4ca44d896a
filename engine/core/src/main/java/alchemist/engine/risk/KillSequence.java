package alchemist.engine.risk;

import alchemist.engine.Boundary;
import alchemist.engine.gateway.EmergencyAccess;
import alchemist.engine.time.Clock;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the kill switch does, step by step, each reported as a line. Runs on a thread of its own and
 * goes to the brokers directly, so it needs no engine to be alive. FLAT is said only after a broker
 * has said that nothing is left.
 */
public final class KillSequence {

    private final KillSwitch killSwitch;
    private final List<? extends EmergencyAccess> brokers;
    private final Clock clock;
    private final Consumer<Line> report;

    /** How sure a line is. */
    public enum Outcome {
        /** Done, and confirmed by who did it. */
        DONE,
        /** Could not be confirmed: somebody must look. */
        UNCONFIRMED
    }

    /**
     * One line of the report.
     *
     * @param time wall clock, epoch nanoseconds
     */
    public record Line(long time, String text, Outcome outcome) {}

    /**
     * @param report told of each line as it happens, on the thread that runs the sequence
     */
    public KillSequence(
            KillSwitch killSwitch,
            List<? extends EmergencyAccess> brokers,
            Clock clock,
            Consumer<Line> report) {
        this.killSwitch = killSwitch;
        this.brokers = List.copyOf(brokers);
        this.clock = clock;
        this.report = report;
    }

    /**
     * Halts, cancels, flattens, asks.
     *
     * @return true when every broker has confirmed that it is flat
     */
    public boolean run() {
        killSwitch.halt();
        say("New orders stopped", Outcome.DONE);
        if (brokers.isEmpty()) {
            say("Nothing is deployed: no orders, no positions", Outcome.DONE);
        }
        boolean flat = true;
        for (EmergencyAccess broker : brokers) {
            flat &= flatten(broker);
        }
        return flat;
    }

    @Boundary("whatever one broker does, the others must be flattened too")
    private boolean flatten(EmergencyAccess broker) {
        try {
            tell(broker.cancelAll(), "No working orders", broker);
            tell(broker.flattenAll(), "No open positions", broker);
            return confirm(broker);
        } catch (RuntimeException e) {
            say(
                    broker.account()
                            + " did not answer; its orders and positions are unknown: "
                            + e.getMessage(),
                    Outcome.UNCONFIRMED);
            return false;
        }
    }

    private void tell(List<String> lines, String none, EmergencyAccess broker) {
        if (lines.isEmpty()) {
            say(none + " at " + broker.account(), Outcome.DONE);
        }
        for (String line : lines) {
            say(line, Outcome.DONE);
        }
    }

    private boolean confirm(EmergencyAccess broker) {
        EmergencyAccess.Statement left = broker.statement();
        if (left.isFlat()) {
            say("FLAT, confirmed by " + broker.account(), Outcome.DONE);
            return true;
        }
        say(
                "NOT FLAT at %s: %d working orders, positions %s"
                        .formatted(broker.account(), left.workingOrders(), left.positions()),
                Outcome.UNCONFIRMED);
        return false;
    }

    private void say(String text, Outcome outcome) {
        report.accept(new Line(clock.now(), text, outcome));
    }
}
