package alchemist.app.lake;

import alchemist.app.fx.Background;
import alchemist.app.fx.Problem;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The program's one lake. It is opened in the background, so that the window does not wait for it.
 * For the JavaFX thread, except where said otherwise.
 */
public final class LakeService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LakeService.class);

    private final Callable<Lake> opener;
    private final Background background;
    private final ReadOnlyObjectWrapper<LakeState> state =
            new ReadOnlyObjectWrapper<>(new LakeState.Opening());
    private final List<Runnable> changes = new ArrayList<>();
    private volatile @Nullable Lake lake;
    private boolean closed;

    public LakeService(Callable<Lake> opener, Background background) {
        this.opener = opener;
        this.background = background;
    }

    /** Opens the lake; again after a failure, when the user has done something about it. */
    public void open() {
        state.set(new LakeState.Opening());
        background.run(opener, this::opened, this::failed);
    }

    public ReadOnlyObjectProperty<LakeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The lake; null while it is not open. Any thread. */
    public @Nullable Lake lake() {
        return lake;
    }

    /** Runs the listener whenever there may be other bars than before. */
    public void onChange(Runnable listener) {
        changes.add(listener);
    }

    /** Tells everyone that bars were written. */
    public void changed() {
        List.copyOf(changes).forEach(Runnable::run);
    }

    private void opened(Lake opened) {
        if (closed) {
            close(opened);
            return;
        }
        lake = opened;
        state.set(new LakeState.Open(opened));
        changed();
    }

    private void failed(Exception e) {
        state.set(
                new LakeState.Shut(
                        Problem.of(
                                "The lake can't be opened",
                                e,
                                "Charts, backtests and deployments need it. Try again when that is"
                                        + " put right.")));
    }

    /** Closes the lake, waiting for a write that is under way. */
    @Override
    public void close() {
        closed = true;
        Lake open = lake;
        lake = null;
        if (open != null) {
            close(open);
        }
    }

    private static void close(Lake open) {
        try {
            open.close();
        } catch (LakeException e) {
            LOG.warn(e.getMessage());
        }
    }
}
