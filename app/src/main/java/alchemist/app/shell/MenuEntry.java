package alchemist.app.shell;

/**
 * A menu item.
 *
 * @param keys its shortcut as JavaFX writes it, for example {@code Shortcut+O}; empty for none
 */
record MenuEntry(String text, String keys, Runnable action) {

    static MenuEntry of(String text, Runnable action) {
        return new MenuEntry(text, "", action);
    }
}
