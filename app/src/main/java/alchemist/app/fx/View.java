package alchemist.app.fx;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the screen. Its node is built on first use; while the node is in a scene the view is
 * active and may hold subscriptions, which are closed when it leaves. For the JavaFX thread.
 */
public abstract class View {

    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable Node node;

    /** The view's node, always the same one. */
    public final Node node() {
        if (node == null) {
            Node built = build();
            built.sceneProperty().addListener((_, was, is) -> moved(was != null, is != null));
            node = built;
        }
        return node;
    }

    /** Makes the node, once. */
    protected abstract Node build();

    /** Called when the node has joined a scene; hold what is needed with {@link #own}. */
    protected void activate() {}

    /** Called when the node has left its scene; subscriptions are closed already. */
    protected void deactivate() {}

    /** Closes the subscription when the node leaves its scene. */
    protected final void own(Subscription subscription) {
        subscriptions.add(subscription);
    }

    private void moved(boolean wasShown, boolean isShown) {
        if (isShown && !wasShown) {
            activate();
        } else if (wasShown && !isShown) {
            List.copyOf(subscriptions).forEach(Subscription::close);
            subscriptions.clear();
            deactivate();
        }
    }
}
