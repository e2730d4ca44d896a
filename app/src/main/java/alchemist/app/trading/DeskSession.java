package alchemist.app.trading;

import alchemist.engine.Boundary;
import alchemist.engine.gateway.EmergencyAccess;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.Snapshot;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.Fill;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.paper.PaperRequest;
import alchemist.engine.paper.PaperSession;
import alchemist.engine.paper.PaperStatus;
import alchemist.engine.paper.PlaybackSpeed;
import alchemist.engine.risk.KillSwitch;

import java.lang.System.Logger.Level;
import java.util.List;

/**
 * One deployment on the desk: how it stands and what the user may do with it. Every method may be
 * called from any thread; the actions return at once and happen a moment later, because a session
 * whose strategy hangs may keep its caller waiting.
 */
public final class DeskSession {

    private static final System.Logger LOG = System.getLogger(DeskSession.class.getName());

    /** How long an engine gets to act on a command before the user is told. */
    private static final long PATIENCE_MILLIS = 1_000;

    private static final String SILENT =
            "The strategy does not return from its last call, so it can't be stopped. KILL reaches"
                    + " its exchange.";

    private final String name;
    private final DeployRequest request;
    private final PaperSession paper;
    private final SessionTape tape;
    private final Journal journal;
    private volatile String notice = "";

    /** What a session is connected to. */
    record Ports(KillSwitch killSwitch, Journal journal, SessionTape tape) {}

    /** Starts playing at once. */
    static DeskSession start(String name, DeployRequest request, Ports ports) {
        PaperRequest paperRequest = request.named(name);
        PaperSession paper =
                PaperSession.start(
                        paperRequest,
                        request.speed(),
                        new PaperSession.Ports(ports.killSwitch(), ports.journal(), ports.tape()));
        DeskSession session = new DeskSession(name, request, paper, ports);
        ports.tape().belongsTo(session);
        return session;
    }

    private DeskSession(String name, DeployRequest request, PaperSession paper, Ports ports) {
        this.name = name;
        this.request = request;
        this.paper = paper;
        tape = ports.tape();
        journal = ports.journal();
    }

    /** Unique on its desk, for example {@code sma-cross #1 SPY.ARCA 1m}. */
    public String name() {
        return name;
    }

    public DeployRequest request() {
        return request;
    }

    /** The latest picture; at most some hundredths of a second old. */
    public PaperStatus status() {
        return paper.status();
    }

    public SessionState state() {
        return SessionState.of(status());
    }

    /** The strategy's account in the latest picture. */
    public Snapshot.StrategyView account() {
        return status().snapshot().strategies().getFirst();
    }

    /** True when the latest picture has an open position. */
    public boolean hasPosition() {
        return account().positions().stream().anyMatch(position -> !position.isFlat());
    }

    /** Orders made so far, refused ones included. */
    public long orders() {
        return tape.orders();
    }

    /** Executions so far. */
    public long fills() {
        return tape.fills();
    }

    /** Round trips so far. */
    public long trades() {
        return tape.trades();
    }

    /**
     * When the last bar was played, a reading of {@link
     * alchemist.engine.time.SystemClock#ticker()}; {@link Long#MIN_VALUE} before the first.
     */
    public long lastBarAt() {
        return tape.lastBarAt();
    }

    /**
     * The fills from that one on, oldest first. With the first {@code status().bars().played()}
     * bars of the recording this is what a chart needs.
     */
    public List<Fill> fillsFrom(int index) {
        return tape.fillsFrom(index);
    }

    /** The paper session, for reading its record after the end. */
    public PaperSession paper() {
        return paper;
    }

    /** No more bars until {@link #resume}. */
    public void pause() {
        paper.pause();
    }

    public void resume() {
        paper.resume();
    }

    public void setSpeed(PlaybackSpeed speed) {
        paper.setSpeed(speed);
    }

    /** Ends the strategy and cancels its orders; the position stays as it is. */
    public void stop() {
        later("stop", paper::stop);
    }

    /** Ends the strategy if it runs, cancels its orders and trades the position to flat. */
    public void stopAndFlatten() {
        later("flatten", state().isOver() ? paper::flatten : paper::stopAndFlatten);
    }

    /**
     * Makes an order by hand for the strategy's account; the risk gate may refuse it, which is seen
     * in its state.
     */
    public void submit(OrderRequest order) {
        ask("submit", () -> paper.submit(order));
    }

    /** Asks the exchange to take a working order off. */
    public void cancel(long orderId) {
        ask("cancel", () -> paper.cancel(orderId));
    }

    /** Asks the exchange to take every working order off. */
    public void cancelAll() {
        ask("cancel all", paper::cancelAll);
    }

    /**
     * Asks the exchange to change a working order; a {@link DeskEvent.AmendmentRefused} says so
     * when it can't be.
     */
    public void amend(long orderId, Amendment amendment) {
        ask("amend", () -> paper.amend(orderId, amendment));
    }

    /** Ends the strategy because the kill switch was tripped. */
    void halt() {
        later("halt", paper::halt);
    }

    private void ask(String what, Runnable action) {
        var unused = Thread.ofVirtual().name(what + " " + name).start(action);
    }

    /** Does what ends the strategy, and watches whether it does. */
    private void later(String what, Runnable action) {
        ask(
                what,
                () -> {
                    action.run();
                    watch();
                });
    }

    /** Says so when the engine does not get to what it was told. */
    private void watch() {
        try {
            notice = awaitEnd(PATIENCE_MILLIS) ? "" : SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the user should know although the session goes on; usually empty. */
    public String notice() {
        return state().isOver() ? "" : notice;
    }

    /** The kill switch's own way to the session's exchange. */
    EmergencyAccess emergency() {
        return paper.emergency();
    }

    /** Waits for the strategy's end. */
    public boolean awaitEnd(long millis) throws InterruptedException {
        return tape.awaitEnd(millis);
    }

    /** Ends everything; waits some seconds for a strategy that hangs. */
    void close() {
        paper.close();
        close(journal);
    }

    /** Closes a journal that keeps a file open. */
    @Boundary("a journal that can't be closed is lost anyway and must not keep others open")
    static void close(Journal journal) {
        if (journal instanceof AutoCloseable file) {
            try {
                file.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "A journal could not be closed.", e);
            }
        }
    }
}
