package alchemist.charts;

/** What a price chart consists of: bars, the plot over them, its pane of candles, studies. */
record PriceChart(OhlcData data, Plot plot, PricePane pane, StudyBook studies) {

    boolean hasVolume() {
        return data.hasVolume();
    }
}
