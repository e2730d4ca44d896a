package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.performance.PeriodReturns;

import java.io.IOException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Returns by month and year; the stronger the colour, the larger the return. */
final class MonthlyTable {

    /** Percent of colour behind the largest return. */
    private static final int STRONGEST = 60;

    private final Map<YearMonth, Double> months = new TreeMap<>();
    private final PeriodReturns years;
    private final double largest;

    MonthlyTable(PeriodReturns months, PeriodReturns years) {
        this.years = years;
        double most = 0;
        for (int i = 0; i < months.count(); i++) {
            this.months.put(YearMonth.from(months.key(i)), months.value(i));
            most = Math.max(most, Math.abs(months.value(i)));
        }
        largest = most;
    }

    void write(Html html) throws IOException {
        html.raw("<section>").element("h2", "Monthly returns");
        if (months.isEmpty()) {
            html.element("p class=\"hint\"", "There are no bars.").raw("</section>\n");
            return;
        }
        html.raw("<table class=\"months\"><thead><tr>").element("th", "Year");
        for (Month month : Month.values()) {
            html.element("th class=\"n\"", month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        }
        html.element("th class=\"n\"", "Year").raw("</tr></thead>\n");
        for (int i = 0; i < years.count(); i++) {
            row(html, years.key(i).getYear(), years.value(i));
        }
        html.raw("</table></section>\n");
    }

    private void row(Html html, int year, double whole) throws IOException {
        html.raw("<tr>").element("th", Integer.toString(year));
        for (Month month : Month.values()) {
            Double value = months.get(YearMonth.of(year, month));
            if (value == null) {
                html.raw("<td></td>");
            } else {
                cell(html, value);
            }
        }
        html.gain(text(whole), whole).raw("</tr>\n");
    }

    /** One column of figures has one number of decimals, chosen for the largest. */
    private String text(double value) {
        String percent = Numbers.percent(value, largest < 0.01 ? 2 : 1);
        return value > 0 ? "+" + percent : percent;
    }

    private void cell(Html html, double value) throws IOException {
        long heat = largest > 0 ? Math.round(STRONGEST * Math.abs(value) / largest) : 0;
        html.element(
                "td class=\"n heat%s\" style=\"--heat:%d%%\"".formatted(Html.sign(value), heat),
                text(value));
    }
}
