package alchemist.engine.feed;

import alchemist.engine.calendar.WindowGap;
import alchemist.engine.model.Bar;

/** What {@link SeamGuard} says about a bar. */
public sealed interface SeamVerdict {

    /** The bar follows what came before. */
    record Passed(Bar bar) implements SeamVerdict {}

    /** The bar is good, but windows before it are missing; back-filling them is the remedy. */
    record PassedAfterGap(Bar bar, WindowGap gap) implements SeamVerdict {}

    /** The bar is to be left out. */
    record Dropped(Bar bar, Reason reason) implements SeamVerdict {}

    /** Why a bar is left out. */
    enum Reason {
        /** Its window, or a later one, has passed already. */
        DUPLICATE,
        /** Its window was not over when the back-fill was read, or had begun before going live. */
        PARTIAL
    }
}
