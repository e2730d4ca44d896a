package alchemist.app.shell;

import org.kordamp.ikonli.feather.Feather;

/** The panes of the window, by place. */
public enum Pane {
    LAKE(Place.LEFT, "Lake", Feather.DATABASE),
    START(Place.CENTRE, "Start", Feather.COMPASS),
    CHART(Place.CENTRE, "Chart", Feather.BAR_CHART_2),
    BACKTEST(Place.CENTRE, "Backtest", Feather.ACTIVITY),
    DEPLOY(Place.RIGHT, "Deploy", Feather.PLAY_CIRCLE),
    ORDERS(Place.BOTTOM, "Orders", Feather.LIST),
    FILLS(Place.BOTTOM, "Fills", Feather.CHECK_SQUARE),
    POSITIONS(Place.BOTTOM, "Positions", Feather.PIE_CHART),
    STRATEGIES(Place.BOTTOM, "Strategies", Feather.CPU),
    LOG(Place.BOTTOM, "Log", Feather.FILE_TEXT);

    private final Place place;
    private final String title;
    private final Feather icon;

    /** The regions of the window. */
    enum Place {
        LEFT,
        CENTRE,
        RIGHT,
        BOTTOM
    }

    Pane(Place place, String title, Feather icon) {
        this.place = place;
        this.title = title;
        this.icon = icon;
    }

    Place place() {
        return place;
    }

    /** The title while nothing better is known. */
    public String title() {
        return title;
    }

    Feather icon() {
        return icon;
    }
}
