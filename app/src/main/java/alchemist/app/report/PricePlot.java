package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.account.Trade;
import alchemist.engine.backtest.BacktestResult;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Prices of one instrument with its trades. */
final class PricePlot {

    private static final int HEIGHT = 380;

    /** With more bars than this, candles would be hairs. */
    private static final int MOST_CANDLES = 450;

    /** With more trades than this, arrows would hide the price. */
    private static final int MOST_ARROWS = 80;

    /** With more trades than this, they lie over each other: one line per pixel does. */
    private static final int MOST_LINES = 1_000;

    private final BarSeries bars;
    private final Instrument instrument;
    private final List<Trade> trades;
    private final PlotFrame frame;

    PricePlot(BacktestResult result, int index) {
        bars = result.request().data().get(index);
        instrument = result.request().instruments().get(index);
        trades =
                result.record().trades().stream()
                        .filter(trade -> trade.instrument().id().equals(instrument.id()))
                        .toList();
        double low = Arrays.stream(bars.lows()).min().orElse(0);
        double high = Arrays.stream(bars.highs()).max().orElse(1);
        frame = new PlotFrame(HEIGHT, bars.size(), low, high);
    }

    void write(Html html) throws IOException {
        frame.open(html, "Price of " + instrument.id());
        frame.values(html, _ -> "");
        if (bars.size() <= MOST_CANDLES) {
            candles(html);
        } else {
            ranges(html);
        }
        if (trades.size() <= MOST_LINES) {
            for (Trade trade : trades) {
                trade(html, trade);
            }
        } else {
            manyTrades(html);
        }
        frame.times(html, bars.times(), instrument.zone());
        frame.close(html);
        html.element("p class=\"hint\"", legend());
    }

    private String legend() {
        if (trades.isEmpty()) {
            return instrument.id() + " " + bars.period() + ". No trade was closed.";
        }
        return instrument.id()
                + " "
                + bars.period()
                + ". A line leads from the entry of a trade to its exit, green for a profit and red"
                + " for a loss after costs"
                + (trades.size() <= MOST_ARROWS ? "; ▲ long, ▼ short entry." : ".");
    }

    private void candles(Html html) throws IOException {
        StringBuilder up = new StringBuilder();
        StringBuilder down = new StringBuilder();
        double half = Math.max(0.5, 0.35 * frame.column());
        for (int i = 0; i < bars.size(); i++) {
            var bar = bar(i, half);
            (bars.closes()[i] >= bars.opens()[i] ? up : down).append(bar);
        }
        html.raw("<path class=\"candle up\" d=\"%s\"/>".formatted(up))
                .raw("<path class=\"candle down\" d=\"%s\"/>\n".formatted(down));
    }

    private String bar(int index, double half) {
        double x = frame.x(index);
        double top = frame.y(Math.max(bars.opens()[index], bars.closes()[index]));
        double bottom = frame.y(Math.min(bars.opens()[index], bars.closes()[index]));
        return "M%s %sV%sM%s %sH%sV%sH%sZ"
                .formatted(
                        PlotFrame.number(x),
                        PlotFrame.number(frame.y(bars.highs()[index])),
                        PlotFrame.number(frame.y(bars.lows()[index])),
                        PlotFrame.number(x - half),
                        PlotFrame.number(top),
                        PlotFrame.number(x + half),
                        PlotFrame.number(Math.max(bottom, top + 0.5)),
                        PlotFrame.number(x - half));
    }

    /** From low to high in every pixel column, and the closes over it. */
    private void ranges(Html html) throws IOException {
        StringBuilder path = new StringBuilder();
        int columns = Math.min(bars.size(), PlotFrame.columns());
        for (int column = 0; column < columns; column++) {
            int from = (int) ((long) column * bars.size() / columns);
            int to = (int) ((long) (column + 1) * bars.size() / columns);
            double low = Arrays.stream(bars.lows(), from, to).min().orElse(0);
            double high = Arrays.stream(bars.highs(), from, to).max().orElse(0);
            path.append('M')
                    .append(PlotFrame.number(frame.x((from + to - 1) / 2.0)))
                    .append(' ')
                    .append(PlotFrame.number(frame.y(high)))
                    .append('V')
                    .append(PlotFrame.number(frame.y(low)));
        }
        html.raw("<path class=\"range\" d=\"%s\"/>".formatted(path))
                .raw(
                        "<path class=\"price\" d=\"%s\"/>\n"
                                .formatted(LinePath.of(frame, bars.closes())));
    }

    private void manyTrades(Html html) throws IOException {
        Set<String> won = new LinkedHashSet<>();
        Set<String> lost = new LinkedHashSet<>();
        for (Trade trade : trades) {
            (trade.pnlNet() >= 0 ? won : lost)
                    .add(
                            "M%d %dL%d %d"
                                    .formatted(
                                            Math.round(frame.x(trade.entry().bar())),
                                            Math.round(frame.y(trade.entry().price())),
                                            Math.round(frame.x(trade.exit().bar())),
                                            Math.round(frame.y(trade.exit().price()))));
        }
        html.raw("<path class=\"trade up\" d=\"%s\"/>\n".formatted(String.join("", won)))
                .raw("<path class=\"trade down\" d=\"%s\"/>\n".formatted(String.join("", lost)));
    }

    private void trade(Html html, Trade trade) throws IOException {
        double x = frame.x(trade.entry().bar());
        double y = frame.y(trade.entry().price());
        html.raw(
                "<path class=\"trade%s\" d=\"M%s %sL%s %s\"><title>"
                        .formatted(
                                Html.sign(trade.pnlNet()),
                                PlotFrame.number(x),
                                PlotFrame.number(y),
                                PlotFrame.number(frame.x(trade.exit().bar())),
                                PlotFrame.number(frame.y(trade.exit().price()))));
        html.text(title(trade)).raw("</title></path>\n");
        if (trades.size() <= MOST_ARROWS) {
            html.raw("<path class=\"mark\" d=\"%s\"/>".formatted(arrow(trade, x, y)));
        }
    }

    private static String arrow(Trade trade, double x, double y) {
        int direction = trade.direction() == Trade.Direction.LONG ? 1 : -1;
        return "M%s %sl4 %dh-8z"
                .formatted(PlotFrame.number(x), PlotFrame.number(y + 2 * direction), 7 * direction);
    }

    private String title(Trade trade) {
        boolean intraday = bars.period().isIntraday();
        return "%s %s at %s, %s to %s, net %s"
                .formatted(
                        trade.direction() == Trade.Direction.LONG ? "long" : "short",
                        Figures.quantity(trade.quantity()),
                        Figures.price(trade.entry().price(), instrument),
                        Figures.barTime(trade.entry().time(), instrument.zone(), intraday),
                        Figures.barTime(trade.exit().time(), instrument.zone(), intraday),
                        Numbers.signedMoney(trade.pnlNet()));
    }
}
