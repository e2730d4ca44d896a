package alchemist.app.backtest;

import alchemist.app.fx.Background;
import alchemist.app.fx.Latest;
import alchemist.app.fx.Numbers;
import alchemist.app.fx.Problem;
import alchemist.app.fx.Pulse;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/** Runs one backtest at a time in the background and tells how far it is. For the FX thread. */
public final class RunnerViewModel {

    private final Background background;
    private final Pulse pulse;
    private final RunWork.Support support;
    private final ReadOnlyObjectWrapper<RunState> state =
            new ReadOnlyObjectWrapper<>(new RunState.Idle());
    private final ReadOnlyObjectWrapper<RunProgress> progress =
            new ReadOnlyObjectWrapper<>(RunProgress.start());
    private final BooleanBinding running =
            Bindings.createBooleanBinding(() -> state.get() instanceof RunState.Running, state);
    private @Nullable Attempt attempt;
    private int attempts;

    /** The run under way and the door through which its progress comes. */
    private static final class Attempt {
        private final RunWork work;
        private final Latest<RunProgress> progress;

        Attempt(RunWork work, Latest<RunProgress> progress) {
            this.work = work;
            this.progress = progress;
        }
    }

    RunnerViewModel(Background background, Pulse pulse, RunWork.Support support) {
        this.background = background;
        this.pulse = pulse;
        this.support = support;
    }

    public ReadOnlyObjectProperty<RunState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public BooleanBinding runningProperty() {
        return running;
    }

    ReadOnlyObjectProperty<RunProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Starts a run; does nothing while one is under way. */
    void start(RunInputs inputs, Consumer<BacktestRun> done) {
        if (running.get()) {
            return;
        }
        Latest<RunProgress> latest = pulse.latest(progress::set);
        RunWork work = new RunWork(++attempts, inputs, support, latest::set);
        Attempt started = new Attempt(work, latest);
        attempt = started;
        progress.set(RunProgress.start());
        state.set(new RunState.Running());
        background.run(
                work, run -> finished(started, run, done), failure -> failed(started, failure));
    }

    /** Stops the run; what it has done is forgotten. */
    public void cancel() {
        Attempt stopped = attempt;
        if (stopped == null) {
            return;
        }
        stopped.work.cancel();
        end(
                new RunState.Cancelled(
                        "Cancelled after "
                                + Numbers.count(stopped.work.barsDone())
                                + " bars. Earlier results are still here."));
    }

    private void finished(Attempt which, Optional<BacktestRun> run, Consumer<BacktestRun> done) {
        if (attempt == which && run.isPresent()) {
            end(new RunState.Idle());
            done.accept(run.get());
        }
    }

    private void failed(Attempt which, Exception failure) {
        if (attempt == which) {
            end(
                    new RunState.Failed(
                            Problem.of(
                                    "The backtest could not be run",
                                    failure,
                                    "Change the data or the settings and run it again.")));
        }
    }

    private void end(RunState next) {
        Attempt ended = attempt;
        attempt = null;
        if (ended != null) {
            ended.progress.close();
        }
        state.set(next);
    }
}
