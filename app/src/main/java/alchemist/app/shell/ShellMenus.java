package alchemist.app.shell;

import alchemist.app.lake.ImportActions;

import javafx.scene.control.MenuBar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the menus offer. */
final class ShellMenus {

    private final Desk desk;
    private final ImportActions imports;
    private final HelpSheets help;
    private final Runnable exit;

    ShellMenus(Desk desk, ImportActions imports, HelpSheets help, Runnable exit) {
        this.desk = desk;
        this.imports = imports;
        this.help = help;
        this.exit = exit;
    }

    MenuBar bar() {
        return new Menus()
                .add(
                        "File",
                        List.of(new MenuEntry("Import…", "Shortcut+O", imports::pickFiles)),
                        List.of(new MenuEntry("Exit", "Shortcut+Q", exit)))
                .add("View", views())
                .add(
                        "Trade",
                        List.of(new MenuEntry("New order…", "Shortcut+N", this::newOrder)),
                        List.of(
                                new MenuEntry(
                                        "Kill: stop all trading",
                                        "Shortcut+Shift+K",
                                        desk.trading().kill()::kill)))
                .add(
                        "Research",
                        List.of(
                                MenuEntry.of("New backtest", this::newBacktest),
                                new MenuEntry("Run backtest", "F5", this::runBacktest)))
                .add(
                        "Data",
                        List.of(
                                MenuEntry.of("Import…", imports::pickFiles),
                                MenuEntry.of("Build the sample lake", imports::buildSample)))
                .add(
                        "Help",
                        List.of(
                                new MenuEntry("Keyboard shortcuts", "F1", help::shortcuts),
                                MenuEntry.of("User guide", help::userGuide),
                                MenuEntry.of("About Alchemist", help::about)))
                .bar();
    }

    private List<MenuEntry> views() {
        List<MenuEntry> entries = new ArrayList<>();
        for (Pane pane : Pane.values()) {
            if (pane != Pane.START) {
                String keys = "Shortcut+" + (entries.size() + 1);
                entries.add(new MenuEntry(pane.title(), keys, () -> desk.shell().show(pane)));
            }
        }
        return entries;
    }

    private void newOrder() {
        desk.shell().show(Pane.ORDERS);
        desk.trading().blotter().orders().newOrder();
    }

    private void newBacktest() {
        desk.navigator().openBacktest(Optional.empty(), Optional.empty());
    }

    private void runBacktest() {
        newBacktest();
        desk.research().backtest().run();
    }
}
