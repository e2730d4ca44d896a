package alchemist.engine.kernel;

import alchemist.engine.gateway.BrokerGateway;
import alchemist.engine.order.Order;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.risk.RiskView;
import alchemist.engine.risk.Verdict;
import alchemist.engine.time.SimulatedClock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Tells a fresh engine everything a recorded one was told, and compares each order that its
 * strategy asks for with the recorded one. What the risk gate said is taken from the journal: it
 * may have depended on a kill switch that nobody trips now.
 */
public final class Replay {

    private final Deque<JournalEntry> recorded = new ArrayDeque<>();
    private Optional<String> difference = Optional.empty();
    private long orders;

    private Replay() {}

    /**
     * What came of it.
     *
     * @param difference the first order that was not the recorded one; empty when all were
     * @param stateHash the engine's at the end, to be compared with the recorded one
     */
    public record Outcome(
            long events, long orders, Optional<String> difference, String stateHash) {}

    /**
     * Replays a journal.
     *
     * @param deployment the same strategy with the same parameters, fresh
     */
    public static Outcome run(Deployment deployment, List<JournalEntry> journal) {
        return new Replay().replay(deployment, journal);
    }

    private Outcome replay(Deployment deployment, List<JournalEntry> journal) {
        SimulatedClock clock = new SimulatedClock();
        TradingEngine engine =
                new TradingEngine(
                        new EnginePorts(
                                clock,
                                new SilentGateway(),
                                new RiskGate(new KillSwitch(), List.of(this::compare)),
                                (instrument, lots, price) -> 0,
                                Journal.none(),
                                new EngineListener() {}));
        engine.deploy(deployment);
        journal.stream()
                .filter(entry -> !(entry instanceof JournalEntry.Event))
                .forEach(recorded::add);
        long events = 0;
        for (JournalEntry entry : journal) {
            if (difference.isPresent()) {
                break;
            }
            if (entry instanceof JournalEntry.Event event) {
                clock.advanceTo(event.now());
                engine.step(event.event());
                events++;
            }
        }
        if (difference.isEmpty() && !recorded.isEmpty()) {
            difference =
                    Optional.of("the strategy did not ask for " + describe(recorded.element()));
        }
        return new Outcome(events, orders, difference, engine.stateHash());
    }

    /** The risk rule of a replay: gives the recorded verdict for the recorded order. */
    private Verdict compare(OrderRequest request, RiskView view) {
        orders++;
        JournalEntry expected = recorded.poll();
        return switch (expected) {
            case JournalEntry.Intent intent when intent.request().equals(request) ->
                    Verdict.Approved.APPROVED;
            case JournalEntry.Denied denied when denied.request().equals(request) ->
                    new Verdict.Recorded(denied.reason());
            case null ->
                    differs(
                            "the strategy asked for "
                                    + describe(request)
                                    + ", which is not recorded");
            default ->
                    differs(
                            "the strategy asked for %s, recorded is %s"
                                    .formatted(describe(request), describe(expected)));
        };
    }

    private Verdict differs(String sentence) {
        if (difference.isEmpty()) {
            difference = Optional.of(sentence);
        }
        return new Verdict.Recorded("the replay differs");
    }

    private static String describe(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Intent e -> "order " + e.orderId() + " " + describe(e.request());
            case JournalEntry.Denied e ->
                    "denied order " + e.orderId() + " " + describe(e.request());
            case JournalEntry.Event e -> e.event().toString();
        };
    }

    private static String describe(OrderRequest request) {
        return "%s %s %s lots of %s"
                .formatted(
                        request.type(), request.side(), request.lots(), request.instrument().id());
    }

    /** Answers come from the journal. */
    private static final class SilentGateway implements BrokerGateway {
        @Override
        public void submit(Order order) {}

        @Override
        public void amend(Order order, OrderRequest amended) {}

        @Override
        public void cancel(Order order) {}
    }
}
