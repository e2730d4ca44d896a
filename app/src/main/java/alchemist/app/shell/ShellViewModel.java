package alchemist.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which pane is asked for. For the JavaFX thread. */
public final class ShellViewModel {

    private final List<Consumer<Pane>> listeners = new ArrayList<>();

    /** Asks for a pane to come to the front. */
    public void show(Pane pane) {
        List.copyOf(listeners).forEach(listener -> listener.accept(pane));
    }

    /** Hears every request, also for a pane that is at the front. */
    void onShow(Consumer<Pane> listener) {
        listeners.add(listener);
    }
}
