package alchemist.app.shell;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import java.util.List;

/** The menu bar. */
final class Menus {

    private final MenuBar bar = new MenuBar();

    MenuBar bar() {
        return bar;
    }

    /** Adds a menu with groups of entries, separated by lines. */
    @SafeVarargs
    final Menus add(String title, List<MenuEntry>... groups) {
        Menu menu = new Menu(title);
        for (List<MenuEntry> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(entry -> menu.getItems().add(item(entry)));
        }
        bar.getMenus().add(menu);
        return this;
    }

    private static MenuItem item(MenuEntry entry) {
        MenuItem item = new MenuItem(entry.text());
        if (!entry.keys().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(entry.keys()));
        }
        item.setOnAction(event -> entry.action().run());
        return item;
    }
}
