package alchemist.app.report;

import alchemist.engine.account.Trade;
import alchemist.engine.performance.TradeGroup;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** For every trade how far it went against its holder, and how far for him. */
final class ExcursionPlot {

    private final List<Trade> trades;
    private final Panel panel;

    /**
     * @param trades at least one
     */
    ExcursionPlot(List<Trade> trades) {
        this.trades = trades;
        double worst = trades.stream().mapToDouble(trade -> -trade.mae()).max().orElse(0);
        double best = trades.stream().mapToDouble(Trade::mfe).max().orElse(0);
        panel = new Panel(new Range(0, worst).widened(), new Range(0, best).widened());
    }

    void write(Html html) throws IOException {
        panel.open(html, "Excursions");
        panel.values(html, Panel::amount);
        html.raw("<path class=\"dot down\" d=\"%s\"/>\n".formatted(dots(false)))
                .raw("<path class=\"dot up\" d=\"%s\"/>\n".formatted(dots(true)));
        panel.numbers(html, Panel::amount);
        panel.close(html, "Across: worst loss while open (MAE). Up: best profit (MFE).");
    }

    /** Trades on the same spot of the picture are one dot, which bounds the size of the page. */
    private String dots(boolean won) {
        Set<String> dots = new LinkedHashSet<>();
        for (Trade trade : trades) {
            if (TradeGroup.isWon(trade) == won) {
                dots.add(
                        "M%d %dh0"
                                .formatted(
                                        Math.round(panel.x(-trade.mae())),
                                        Math.round(panel.y(trade.mfe()))));
            }
        }
        return String.join("", dots);
    }
}
