package alchemist.app.backtest;

import alchemist.app.fx.Numbers;
import alchemist.app.report.Range;
import alchemist.charts.ChartPalette;
import alchemist.engine.account.Trade;

import javafx.scene.canvas.GraphicsContext;

import java.util.List;

/** For every trade how far it went against its holder, and how far for him. */
final class ExcursionDiagram extends Diagram {

    /** More dots than that can't be told apart, and take time on the FX thread. */
    private static final int MOST = 20_000;

    private static final double DOT = 4;

    private List<Trade> trades = List.of();

    ExcursionDiagram(ChartPalette palette) {
        super("Excursions", "across: worst loss while open (MAE), up: best profit (MFE)", palette);
    }

    void show(List<Trade> all) {
        trades = all.size() > MOST ? all.subList(all.size() - MOST, all.size()) : all;
        double worst = trades.stream().mapToDouble(trade -> -trade.mae()).max().orElse(0);
        double best = trades.stream().mapToDouble(Trade::mfe).max().orElse(0);
        showOver(new Range(0, worst).widened(), new Range(0, best).widened());
    }

    @Override
    void drawContent(GraphicsContext graphics) {
        for (Trade trade : trades) {
            graphics.setFill(
                    (trade.pnlNet() >= 0 ? palette().up() : palette().down())
                            .deriveColor(0, 1, 1, 0.8));
            graphics.fillOval(x(-trade.mae()) - DOT / 2, y(trade.mfe()) - DOT / 2, DOT, DOT);
        }
    }

    @Override
    String text(double value, int decimals) {
        return Math.abs(value) >= 10_000 ? Numbers.compact(value) : Numbers.ratio(value, decimals);
    }
}
