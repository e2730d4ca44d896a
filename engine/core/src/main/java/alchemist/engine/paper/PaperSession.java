package alchemist.engine.paper;

import alchemist.engine.Boundary;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.backtest.RunRecorder;
import alchemist.engine.feed.MarketEvent;
import alchemist.engine.gateway.EmergencyAccess;
import alchemist.engine.kernel.Command;
import alchemist.engine.kernel.Deployment;
import alchemist.engine.kernel.EngineEvent;
import alchemist.engine.kernel.FailureText;
import alchemist.engine.kernel.Inbox;
import alchemist.engine.kernel.Journal;
import alchemist.engine.kernel.StrategyState;
import alchemist.engine.kernel.TradingEngine;
import alchemist.engine.monitor.LatencyHistogram;
import alchemist.engine.order.Amendment;
import alchemist.engine.order.OrderRequest;
import alchemist.engine.paper.PaperStatus.Phase;
import alchemist.engine.risk.KillSwitch;
import alchemist.engine.risk.RiskGate;
import alchemist.engine.sim.LockedVenue;
import alchemist.engine.sim.SimulatedGateway;
import alchemist.engine.sim.Simulation;
import alchemist.engine.time.SystemClock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A paper deployment at work: recorded bars are played into the same engine and the same simulated
 * exchange as in a backtest, on a thread of their own. Every public method may be called from any
 * thread.
 */
public final class PaperSession implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PaperSession.class);

    private static final int INBOX_CAPACITY = 1024;
    private static final long IDLE_MILLIS = 20;
    private static final long PUBLISH_NANOS = 20_000_000;
    private static final long SEND_MILLIS = 5_000;

    private final PaperRequest request;
    private final Inbox inbox = new Inbox(INBOX_CAPACITY);
    private final Playback playback;
    private final LockedVenue venue;
    private final Simulation simulation;
    private final PaperListener listener;
    private final RunRecorder recorder;
    private final LatencyHistogram stepTimes = new LatencyHistogram();
    private final Thread engineThread;
    private final Thread feedThread;
    private long barsPlayed;
    private long lastPublished;

    /** Why the session is to end, set before the command that ends it is sent. */
    private volatile @Nullable Ending ending;

    /** The position is to be traded away as soon as the strategy has ended. */
    private volatile boolean flattenAsked;

    private volatile boolean closed;
    private volatile PaperStatus status;
    private final CountDownLatch ended = new CountDownLatch(1);

    private record Ending(Phase phase, String message) {}

    /** What a session shares with its surroundings. */
    public record Ports(KillSwitch killSwitch, Journal journal, PaperListener listener) {}

    /** Starts playing at once. */
    public static PaperSession start(PaperRequest request, PlaybackSpeed speed, Ports ports) {
        PaperSession session = new PaperSession(request, speed, ports);
        session.engineThread.start();
        session.feedThread.start();
        return session;
    }

    private PaperSession(PaperRequest request, PlaybackSpeed speed, Ports ports) {
        this.request = request;
        listener = ports.listener();
        recorder = new RunRecorder(0);
        venue =
                new LockedVenue(
                        new SimulatedGateway(request.settings()),
                        ports.killSwitch(),
                        "Paper " + request.name());
        simulation =
                new Simulation(
                        venue,
                        request.settings(),
                        RiskGate.standard(ports.killSwitch(), request.limits()),
                        ports.journal(),
                        new RecordingListener(recorder, listener));
        PaperFeed data = new PaperFeed(request);
        playback =
                new Playback(
                        data.feed(),
                        inbox,
                        new Playback.Pace(speed, SystemClock::ticker, data.begin()));
        simulation.expect(request.lifecycle());
        simulation.deploy(
                new Deployment(
                        request.name(),
                        request.strategy().create(),
                        request.instruments(),
                        request.settings().account(),
                        data.conditions()));
        recorder.follow(simulation, request.name());
        status = status(Phase.RUNNING, "");
        engineThread = new Thread(this::runEngine, "engine " + request.name());
        feedThread = new Thread(this::runFeed, "playback " + request.name());
        engineThread.setDaemon(true);
        feedThread.setDaemon(true);
    }

    private void runFeed() {
        try {
            if (playback.run() && ending == null) {
                ending = new Ending(Phase.FINISHED, "all bars were played");
                inbox.put(new EngineEvent.Control(stopCommand("all bars were played")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Boundary("a broken invariant must halt this engine and be shown, not vanish with the thread")
    private void runEngine() {
        try {
            simulation.command(new Command.StartStrategy(request.name()));
            finish(playOn());
            serve();
        } catch (InterruptedException e) {
            finish(new Ending(Phase.STOPPED, "the session was closed"));
        } catch (Throwable broken) {
            log.error("engine {} halted", request.name(), broken);
            finish(new Ending(Phase.FAILED, "the engine halted: " + FailureText.of(broken)));
        }
    }

    /** Takes events until the strategy has ended. */
    private Ending playOn() throws InterruptedException {
        while (true) {
            long begun = next();
            Ending over = over();
            if (over != null) {
                return over;
            }
            publish(begun);
        }
    }

    /** After the end the exchange may still have news: a flatten, the kill switch. */
    private void serve() throws InterruptedException {
        while (!closed) {
            long unused = next();
            PaperStatus ended = status;
            status = status(ended.phase(), ended.message());
        }
    }

    /** Takes one event, if there is one, and delivers what the exchange has to say. */
    private long next() throws InterruptedException {
        EngineEvent event = inbox.poll(IDLE_MILLIS);
        long begun = SystemClock.ticker();
        if (event != null) {
            take(event);
            stepTimes.add(SystemClock.ticker() - begun);
        }
        if (flattenAsked && simulation.engine().state(request.name()) != StrategyState.RUNNING) {
            flattenAsked = false;
            var unused = venue.flattenAll();
        }
        simulation.deliver();
        return begun;
    }

    /** Told once, whatever ended the session. */
    private void finish(Ending end) {
        if (ended.getCount() == 0) {
            return;
        }
        playback.stop();
        feedThread.interrupt();
        status = status(end.phase(), end.message());
        ended.countDown();
        listener.ended(status);
    }

    private void take(EngineEvent event) {
        switch (event) {
            case EngineEvent.Market market -> {
                simulation.on(market.event());
                if (market.event() instanceof MarketEvent.BarClosed) {
                    barsPlayed++;
                }
            }
            case EngineEvent.Control control -> simulation.command(control.command());
            case EngineEvent.Gateway gateway -> simulation.engine().gateway(gateway.event());
        }
    }

    /** The end, once the engine's strategy has ended; null while it runs. */
    private @Nullable Ending over() {
        StrategyState state = simulation.engine().state(request.name());
        if (state == StrategyState.FAILED) {
            String why = simulation.engine().snapshot().strategies().getFirst().message();
            return new Ending(Phase.FAILED, why);
        }
        return state == StrategyState.STOPPED ? ending : null;
    }

    private void publish(long now) {
        if (inbox.isEmpty() || now - lastPublished > PUBLISH_NANOS) {
            lastPublished = now;
            status = status(Phase.RUNNING, "");
        }
    }

    private PaperStatus status(Phase phase, String message) {
        return new PaperStatus(
                phase,
                message,
                playback.isPaused(),
                playback.speed(),
                new PaperStatus.Bars(barsPlayed, PaperFeed.size(request)),
                simulation.engine().snapshot(),
                venue.trailingStops(),
                new PaperStatus.StepTime(stepTimes.quantile(0.5), stepTimes.quantile(0.99)));
    }

    /** Stops the clock: no more bars until {@link #resume}. */
    public void pause() {
        playback.setPaused(true);
    }

    public void resume() {
        playback.setPaused(false);
    }

    public void setSpeed(PlaybackSpeed speed) {
        playback.setSpeed(speed);
    }

    /** Ends the strategy and cancels its orders; the position stays as it is. */
    public void stop() {
        end(new Ending(Phase.STOPPED, "stopped by the user"));
    }

    /** Ends the strategy, cancels its orders and trades the position to flat at the last price. */
    public void stopAndFlatten() {
        flattenAsked = true;
        end(new Ending(Phase.STOPPED, "stopped and flattened by the user"));
    }

    /** Trades the position to flat at the last price, once the strategy has ended. */
    public void flatten() {
        flattenAsked = true;
    }

    /** Asks the exchange to take a working order off. */
    public void cancel(long orderId) {
        send(new Command.CancelOrder(orderId));
    }

    /** Asks the exchange to take every working order off. */
    public void cancelAll() {
        send(new Command.CancelAll(request.name()));
    }

    /** Makes an order by hand, which the risk gate may refuse. */
    public void submit(OrderRequest order) {
        send(new Command.SubmitOrder(request.name(), order));
    }

    /**
     * Asks the exchange to change a working order; the listener hears what came of it.
     *
     * @see alchemist.engine.kernel.EngineListener#onAmendmentRefused
     */
    public void amend(long orderId, Amendment amendment) {
        send(new Command.AmendOrder(orderId, amendment));
    }

    /** Ends the strategy because the kill switch was tripped. */
    public void halt() {
        end(new Ending(Phase.HALTED, "halted by the kill switch"));
    }

    private void end(Ending how) {
        ending = how;
        playback.stop();
        send(stopCommand(how.message()));
    }

    private void send(Command command) {
        try {
            if (!inbox.offer(new EngineEvent.Control(command), SEND_MILLIS)) {
                log.warn("engine {} does not take commands: {}", request.name(), command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Command stopCommand(String why) {
        return new Command.StopStrategy(request.name(), why);
    }

    /** The latest picture; at most some hundredths of a second old. */
    public PaperStatus status() {
        return status;
    }

    public PaperRequest request() {
        return request;
    }

    /** The kill switch's way to this session's exchange. */
    public EmergencyAccess emergency() {
        return venue;
    }

    /** What the session did; for reading after it has ended. */
    public RunRecord record() {
        return recorder.record();
    }

    /** The engine, for reading after the session has ended. */
    public TradingEngine engine() {
        return simulation.engine();
    }

    /**
     * Waits for the strategy to end.
     *
     * @return false when it still runs after {@code millis}
     */
    public boolean awaitEnd(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Stops, if it still runs, and ends the session's threads. */
    @Override
    public void close() {
        if (!status.isOver()) {
            stop();
        }
        closed = true;
        try {
            engineThread.join(SEND_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
