package alchemist.app.backtest;

import alchemist.app.fx.Numbers;
import alchemist.app.report.Histogram;
import alchemist.app.report.Range;
import alchemist.charts.ChartPalette;
import alchemist.engine.account.Trade;

import javafx.scene.canvas.GraphicsContext;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How many trades ended with how much profit. */
final class ProfitDiagram extends Diagram {

    private @Nullable Histogram histogram;

    ProfitDiagram(ChartPalette palette) {
        super("Distribution of trades", "number of trades by net profit", palette);
    }

    void show(List<Trade> trades) {
        if (trades.isEmpty()) {
            histogram = null;
            showOver(new Range(0, 1), new Range(0, 4));
            return;
        }
        Histogram bins = new Histogram(trades.stream().mapToDouble(Trade::pnlNet).toArray());
        histogram = bins;
        int most = 4;
        for (int i = 0; i < bins.bins(); i++) {
            most = Math.max(most, bins.count(i));
        }
        showOver(new Range(bins.left(0), bins.left(bins.bins())), new Range(0, most * 1.04));
    }

    @Override
    void drawContent(GraphicsContext graphics) {
        Histogram bins = histogram;
        if (bins == null) {
            return;
        }
        for (int i = 0; i < bins.bins(); i++) {
            double left = x(bins.left(i));
            double width = Math.max(1, x(bins.left(i + 1)) - left - 1);
            double top = y(bins.count(i));
            graphics.setFill(bins.left(i + 1) <= 0 ? palette().down() : palette().up());
            graphics.fillRect(left, top, width, y(0) - top);
        }
    }

    @Override
    String text(double value, int decimals) {
        return Math.abs(value) >= 10_000 ? Numbers.compact(value) : Numbers.ratio(value, decimals);
    }
}
