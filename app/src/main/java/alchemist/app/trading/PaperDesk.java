package alchemist.app.trading;

import alchemist.engine.Boundary;
import alchemist.engine.kernel.Journal;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.TradingState;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Where strategies are deployed. Every session has an engine and a simulated exchange of its own on
 * threads of its own; all of them share one kill switch. Thread-safe.
 */
public final class PaperDesk implements AutoCloseable {

    /** Some megabytes of news; a screen that drains at every pulse never comes near it. */
    private static final int QUEUE_CAPACITY = 1 << 16;

    /** How long closing waits for a strategy that hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KillSwitch killSwitch;
    private final JournalFactory journals;
    private final List<DeskSession> sessions = new CopyOnWriteArrayList<>();
    private final List<EventQueue> queues = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public PaperDesk(KillSwitch killSwitch, JournalFactory journals) {
        this.killSwitch = killSwitch;
        this.journals = journals;
    }

    /**
     * Starts a strategy at once.
     *
     * @throws DeployException when trading is not ACTIVE, there are no bars, or the strategy or its
     *     journal can't be started; nothing runs then
     */
    public DeskSession deploy(DeployRequest request) throws DeployException {
        requireActive();
        if (request.data().bars().isEmpty()) {
            throw new DeployException(
                    "%s has no bars in this range. Choose another range."
                            .formatted(request.data().name()));
        }
        String name = nextName(request);
        DeskSession session = start(name, request, journal(name, request));
        sessions.add(session);
        if (killSwitch.state() == TradingState.HALTED) {
            // The switch was tripped meanwhile and its sequence may not have seen this session.
            session.halt();
        }
        return session;
    }

    private void requireActive() throws DeployException {
        TradingState state = killSwitch.state();
        if (state != TradingState.ACTIVE) {
            throw new DeployException(
                    "Trading is %s, so nothing was started. Go back to ACTIVE first."
                            .formatted(state));
        }
    }

    private Journal journal(String name, DeployRequest request) throws DeployException {
        try {
            return journals.open(name, request.named(name));
        } catch (IOException e) {
            throw new DeployException(
                    "The journal of %s can't be written, so nothing was started: %s"
                            .formatted(name, e.getMessage()),
                    e);
        }
    }

    @Boundary("making a strategy runs its author's code, which may throw anything")
    private DeskSession start(String name, DeployRequest request, Journal journal)
            throws DeployException {
        try {
            return DeskSession.start(
                    name,
                    request,
                    new DeskSession.Ports(killSwitch, journal, new SessionTape(this::publish)));
        } catch (RuntimeException e) {
            DeskSession.close(journal);
            throw new DeployException(
                    "%s can't be started: it failed with %s while it was made. Nothing runs."
                            .formatted(request.strategy().id(), describe(e)),
                    e);
        }
    }

    private static String describe(RuntimeException e) {
        String detail = e.getMessage();
        return detail == null ? e.getClass().getSimpleName() : "'" + detail + "'";
    }

    private String nextName(DeployRequest request) {
        synchronized (numbers) {
            int number = numbers.merge(request.strategy().id(), 1, Integer::sum);
            return "%s #%d %s".formatted(request.strategy().id(), number, request.data().name());
        }
    }

    private void publish(DeskEvent event) {
        for (EventQueue queue : queues) {
            queue.put(event);
        }
    }

    /** A queue of everything that happens from now on; its reader must drain or close it. */
    public EventQueue follow() {
        EventQueue queue = new EventQueue(QUEUE_CAPACITY, queues::remove);
        queues.add(queue);
        return queue;
    }

    /** Every session, oldest first. */
    public List<DeskSession> sessions() {
        return List.copyOf(sessions);
    }

    /** Forgets a session that is over and flat; does nothing otherwise. */
    public boolean remove(DeskSession session) {
        boolean removed =
                session.state().isOver() && !session.hasPosition() && sessions.remove(session);
        if (removed) {
            var unused = closing(session);
        }
        return removed;
    }

    private static Thread closing(DeskSession session) {
        return Thread.ofVirtual().name("close " + session.name()).start(session::close);
    }

    public KillSwitch killSwitch() {
        return killSwitch;
    }

    /** Stops every session; positions vanish with the simulated exchanges. */
    @Override
    public void close() {
        queues.forEach(EventQueue::close);
        List<Thread> closing = sessions.stream().map(PaperDesk::closing).toList();
        try {
            for (Thread each : closing) {
                boolean unused = each.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
