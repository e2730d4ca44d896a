package alchemist.app.shell;

import alchemist.app.fx.Background;
import alchemist.app.fx.FxThread;
import alchemist.app.fx.Pulse;

/** The threads a desk lives on. */
public record DeskOptions(FxThread fx, Background background, Pulse pulse) {

    /** The real ones; on the JavaFX thread. */
    public static DeskOptions live() {
        FxThread fx = FxThread.live();
        return new DeskOptions(fx, Background.live(fx), Pulse.live());
    }
}
