package alchemist.charts;

/** What a price chart consists of: bars, the plot over them, and its pane of candles. */
record PriceChart(OhlcData data, Plot plot, PricePane pane) {

    boolean hasVolume() {
        return data.hasVolume();
    }
}
