package alchemist.engine.indicator.catalog;

/** The kinds of indicators, as lists and menus group them. */
public enum Category {
    AVERAGE("Moving averages"),
    MOMENTUM("Momentum"),
    TREND("Trend"),
    VOLATILITY("Volatility and bands"),
    VOLUME("Volume"),
    SESSION("Sessions and levels"),
    STATISTIC("Statistics");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
