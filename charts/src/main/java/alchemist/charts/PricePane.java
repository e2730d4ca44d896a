package alchemist.charts;

import alchemist.charts.jfree.Layer;
import alchemist.charts.jfree.Layer.CandleLayer;
import alchemist.charts.jfree.PaneFrame;
import alchemist.charts.jfree.Tag;
import alchemist.charts.jfree.ValueScale;

import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;

/** Candles with indicator lines, fills and trades over them, and the last price on the axis. */
final class PricePane implements Pane {

    private static final double TICK_DISTANCE = 46;

    /** How far lines may widen the window beyond the bars, as a share of the bars' range. */
    private static final double LINE_ROOM = 0.6;

    private final OhlcData data;
    private final NumberText prices;
    private final ValueWindow window = ValueWindow.floating();
    private final List<LineSeries> overlays = new ArrayList<>();
    private final TradeBook trades;
    private final PriceLines waited;
    private final ValueTicks ticks;

    PricePane(OhlcData data, int priceDecimals) {
        this.data = data;
        prices = new NumberText(priceDecimals);
        trades = new TradeBook(data);
        waited = new PriceLines(prices.unit());
        ticks = new ValueTicks(TICK_DISTANCE, prices.unit(), (value, _) -> text(value));
    }

    List<LineSeries> overlays() {
        return overlays;
    }

    /** Prices that are waited for. */
    PriceLines waited() {
        return waited;
    }

    TradeBook trades() {
        return trades;
    }

    NumberText prices() {
        return prices;
    }

    @Override
    public double weight() {
        return 1;
    }

    @Override
    public ValueWindow window() {
        return window;
    }

    @Override
    public List<LineSeries> lines() {
        return overlays;
    }

    @Override
    public String text(double value) {
        return prices.of(value);
    }

    @Override
    public List<String> widestLabels() {
        if (data.isEmpty()) {
            return List.of(text(0));
        }
        BarSum all = new BarSum();
        data.sum(0, data.size(), all);
        double low = window.isHeld() ? window.low() : all.low();
        double high = window.isHeld() ? window.high() : all.high();
        return List.of(text(all.low()), text(all.high()), text(low), text(high));
    }

    @Override
    public PaneFrame frame(PaneView view) {
        fit(view);
        List<Tag> tags = tags(view.look());
        ValueScale scale = AxisLabels.readable(ticks.over(window, view), tags, view);
        List<Layer> layers = new ArrayList<>();
        layers.add(new CandleLayer(view.bars(), view.buckets().stride()));
        for (LineSeries overlay : overlays) {
            layers.add(LineWindow.calm(overlay, view.buckets(), color(overlay, view.look())));
        }
        layers.add(new MarkPlacement(trades, new PanePixels(view, scale)).place());
        return new PaneFrame(view.plot(), view.axisWidth(), scale, layers, tags, "");
    }

    /** The colour of an overlay: its own, or the palette's for its place in the row. */
    Color color(LineSeries overlay, Look look) {
        Color own = overlay.color();
        return own != null ? own : look.palette().overlay(overlays.indexOf(overlay));
    }

    private void fit(PaneView view) {
        Extremes seen = new Extremes();
        Buckets buckets = view.buckets();
        for (int i = 0; i < buckets.count(); i++) {
            seen.add(view.bars().low()[i], view.bars().high()[i]);
        }
        if (!seen.isEmpty()) {
            seen = withLines(seen, buckets);
        }
        boolean marked = trades.anyWithin(view.viewport().first(), view.viewport().last());
        double room = marked ? 0.09 : 0.06;
        window.fit(seen, room, room, prices.unit());
    }

    private Extremes withLines(Extremes bars, Buckets buckets) {
        Extremes lines = new Extremes();
        for (LineSeries overlay : overlays) {
            int last = buckets.count() - 1;
            overlay.extremes(buckets.from(0), buckets.to(last), lines);
        }
        if (lines.isEmpty()) {
            return bars;
        }
        double room = (bars.high() - bars.low()) * LINE_ROOM;
        Extremes both = new Extremes();
        both.add(bars.low(), bars.high());
        both.add(
                Math.max(lines.low(), bars.low() - room),
                Math.min(lines.high(), bars.high() + room));
        return both;
    }

    private List<Tag> tags(Look look) {
        List<Tag> tags = new ArrayList<>();
        for (PriceLine line : waited.shown()) {
            Color fill = line.bought() ? look.palette().up() : look.palette().down();
            tags.add(new Tag(line.price(), text(line.price()), Look.awt(fill), true, line.text()));
        }
        if (data.isEmpty() || !Double.isFinite(data.close(data.size() - 1))) {
            return tags;
        }
        OhlcBar last = data.bar(data.size() - 1);
        boolean up = last.close() >= last.open();
        Color fill = up ? look.palette().up() : look.palette().down();
        tags.add(new Tag(last.close(), text(last.close()), Look.awt(fill), true));
        return tags;
    }
}
