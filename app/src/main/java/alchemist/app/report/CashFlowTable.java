package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.backtest.RunRecord;
import alchemist.engine.model.CashFlow;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Money got and paid other than by trading, by kind. */
final class CashFlowTable {

    private final List<CashFlow> flows;

    CashFlowTable(RunRecord record) {
        flows = record.cashFlows();
    }

    /** A line for the summary; empty when there was nothing. */
    String line() {
        return sums().entrySet().stream()
                .map(sum -> name(sum.getKey()) + " " + Numbers.signedMoney(sum.getValue()))
                .collect(Collectors.joining("  "));
    }

    /** Writes nothing when there was nothing. */
    void write(Html html) throws IOException {
        if (flows.isEmpty()) {
            return;
        }
        html.raw("<section>").element("h2", "Cash flows");
        html.raw("<table class=\"rows\">").headings("Kind", ">Bookings", ">Amount");
        for (var sum : sums().entrySet()) {
            long bookings = flows.stream().filter(flow -> flow.kind() == sum.getKey()).count();
            html.raw("<tr>")
                    .cell(name(sum.getKey()))
                    .number(Numbers.count(bookings))
                    .number(Numbers.signedMoney(sum.getValue()))
                    .raw("</tr>\n");
        }
        html.raw("</table></section>\n");
    }

    private Map<CashFlow.Kind, Double> sums() {
        Map<CashFlow.Kind, Double> sums = new EnumMap<>(CashFlow.Kind.class);
        flows.forEach(flow -> sums.merge(flow.kind(), flow.amount(), Double::sum));
        return sums;
    }

    private static String name(CashFlow.Kind kind) {
        return switch (kind) {
            case DIVIDEND -> "dividends";
            case FUNDING -> "funding";
            case INTEREST -> "interest";
            case BORROW_FEE -> "borrow fees";
        };
    }
}
