package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.order.Fill;
import alchemist.engine.performance.Activity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What trading cost, by instrument. */
final class CostTable {

    private final List<RunRecord.FillRecord> fills;
    private final Activity activity;

    CostTable(RunFacts run) {
        fills = run.result().record().fills();
        activity = run.metrics().activity();
    }

    /**
     * Fills of one instrument.
     *
     * @param value what was traded, in money
     */
    private record Sum(int fills, double value, double commission) {

        private static Sum of(Fill fill) {
            double value =
                    fill.quantity()
                            * Math.abs(fill.price())
                            * fill.instrument().multiplier().doubleValue();
            return new Sum(1, value, fill.commission());
        }

        private Sum plus(Sum other) {
            return new Sum(fills + other.fills, value + other.value, commission + other.commission);
        }
    }

    void write(Html html) throws IOException {
        html.raw("<section>").element("h2", "Costs");
        if (fills.isEmpty()) {
            html.element("p class=\"hint\"", "Nothing was traded, so nothing was paid.");
            html.raw("</section>\n");
            return;
        }
        html.raw("<table class=\"rows\">")
                .headings(
                        "Instrument",
                        ">Fills",
                        ">Traded value",
                        ">Commission",
                        ">Of value",
                        ">Per fill");
        Map<InstrumentId, Sum> sums = new LinkedHashMap<>();
        fills.forEach(
                each -> sums.merge(each.fill().instrument().id(), Sum.of(each.fill()), Sum::plus));
        for (var each : sums.entrySet()) {
            row(html, each.getKey().toString(), each.getValue());
        }
        html.raw("</table>");
        html.element("p class=\"hint\"", share()).raw("</section>\n");
    }

    private static void row(Html html, String instrument, Sum sum) throws IOException {
        html.raw("<tr>")
                .cell(instrument)
                .number(Numbers.count(sum.fills()))
                .number(Numbers.money(sum.value()))
                .number(Numbers.money(sum.commission()))
                .number(Numbers.percent(sum.commission() / sum.value(), 3))
                .number(Numbers.ratio(sum.commission() / sum.fills(), 2))
                .raw("</tr>\n");
    }

    private String share() {
        return Double.isNaN(activity.costShare())
                ? "Before costs there was no profit to compare them with."
                : "Costs took " + Numbers.percent(activity.costShare()) + " of the profit before.";
    }
}
