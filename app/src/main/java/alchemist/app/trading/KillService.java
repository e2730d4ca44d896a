package alchemist.app.trading;

import alchemist.engine.risk.KillSequence;
import alchemist.engine.risk.KillSequence.Line;
import alchemist.engine.risk.KillSequence.Outcome;
import alchemist.engine.risk.TradingState;
import alchemist.engine.time.Clock;
import alchemist.engine.time.SystemClock;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The kill switch at work. Tripping refuses the very next order, on the caller's thread;
 * cancelling, flattening and asking happen on a thread of their own that needs no engine to be
 * alive. Screens read {@link #report()} at every pulse. Thread-safe.
 */
public final class KillService {

    /** What must be typed to trade again. */
    public static final String ACTIVE = "ACTIVE";

    private static final String STOPPED = "New orders stopped";

    /** How long all engines together get to answer. */
    private static final long PATIENCE_NANOS = 500_000_000;

    private final PaperDesk desk;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<@Nullable KillReport> report = new AtomicReference<>();

    public KillService(PaperDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public TradingState state() {
        return desk.killSwitch().state();
    }

    /** What the latest sequence did so far; empty before the first. */
    public Optional<KillReport> report() {
        return Optional.ofNullable(report.get());
    }

    /** Halts at once, then cancels, flattens and asks. Harmless while a sequence is running. */
    public void trip() {
        long pressed = clock.now();
        desk.killSwitch().halt();
        if (running.compareAndSet(false, true)) {
            report.set(KillReport.begun(pressed, new Line(clock.now(), STOPPED, Outcome.DONE)));
            // Not a daemon: closing the window must not cut it short.
            Thread.ofPlatform().name("kill sequence").start(this::run);
        }
    }

    /**
     * Back to normal.
     *
     * @param typed must be exactly {@link #ACTIVE}
     * @return false when it is not, or while a sequence is running
     */
    public boolean reactivate(String typed) {
        if (!typed.equals(ACTIVE) || running.get()) {
            return false;
        }
        desk.killSwitch().reactivate();
        return true;
    }

    private void run() {
        KillReport.Phase phase = KillReport.Phase.UNCONFIRMED;
        try {
            phase = sequence() ? KillReport.Phase.CONFIRMED : KillReport.Phase.UNCONFIRMED;
        } finally {
            KillReport.Phase end = phase;
            change(current -> current.with(end));
            running.set(false);
        }
    }

    /** Returns true when every exchange is flat and every engine has answered. */
    private boolean sequence() {
        List<DeskSession> concerned =
                desk.sessions().stream().filter(KillService::isConcerned).toList();
        boolean flat =
                new KillSequence(
                                desk.killSwitch(),
                                concerned.stream().map(DeskSession::emergency).toList(),
                                clock,
                                this::tell)
                        .run();
        return rollCall(concerned) && flat;
    }

    /** New orders were stopped before the sequence began to say so. */
    private void tell(Line line) {
        if (!line.text().equals(STOPPED)) {
            change(current -> current.with(line));
        }
    }

    /** What is over and flat was reported when it ended. */
    private static boolean isConcerned(DeskSession session) {
        return !session.state().isOver() || !session.emergency().statement().isFlat();
    }

    /** Ends the strategies; one that hangs can't be ended, and that is said. */
    private boolean rollCall(List<DeskSession> concerned) {
        List<DeskSession> alive =
                concerned.stream().filter(session -> !session.state().isOver()).toList();
        alive.forEach(DeskSession::halt);
        long deadline = SystemClock.ticker() + PATIENCE_NANOS;
        boolean all = true;
        for (DeskSession session : alive) {
            boolean ended = ended(session, (deadline - SystemClock.ticker()) / 1_000_000);
            if (ended) {
                say("Stopped " + session.name(), Outcome.DONE);
            } else {
                say(
                        "The engine thread of %s does not answer: its strategy hangs; orders are refused"
                                .formatted(session.name()),
                        Outcome.UNCONFIRMED);
                Thread.ofVirtual().name("await " + session.name()).start(() -> awaitLate(session));
            }
            all &= ended;
        }
        return all;
    }

    /** An engine that was only busy answers in the end. */
    private void awaitLate(DeskSession session) {
        if (ended(session, Long.MAX_VALUE)) {
            say(
                    "The engine thread of %s has answered: stopped".formatted(session.name()),
                    Outcome.DONE);
        }
    }

    private static boolean ended(DeskSession session, long millis) {
        try {
            return session.awaitEnd(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void say(String text, Outcome outcome) {
        tell(new Line(clock.now(), text, outcome));
    }

    private void change(UnaryOperator<KillReport> change) {
        report.updateAndGet(current -> current == null ? null : change.apply(current));
    }
}
