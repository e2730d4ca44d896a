package alchemist.app.report;

import alchemist.app.fx.Numbers;

import java.io.IOException;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SortedMap;

/** Returns by month and year. */
final class MonthlyTable {

    private final RunFacts run;

    MonthlyTable(RunFacts run) {
        this.run = run;
    }

    void write(Html html) throws IOException {
        MonthlyReturns returns = MonthlyReturns.of(run.result());
        html.raw("<section>").element("h2", "Monthly returns");
        if (returns.months().isEmpty()) {
            html.element("p class=\"hint\"", "There are no bars.").raw("</section>\n");
            return;
        }
        html.raw("<table class=\"months\"><thead><tr>").element("th", "Year");
        for (Month month : Month.values()) {
            html.element("th class=\"n\"", month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        }
        html.element("th class=\"n\"", "Year").raw("</tr></thead>\n");
        for (var year : returns.years().entrySet()) {
            row(html, year.getKey(), year.getValue(), returns.months());
        }
        html.raw("</table></section>\n");
    }

    private static void row(Html html, Year year, double whole, SortedMap<YearMonth, Double> months)
            throws IOException {
        html.raw("<tr>").element("th", year.toString());
        for (Month month : Month.values()) {
            Double value = months.get(year.atMonth(month));
            if (value == null) {
                html.raw("<td></td>");
            } else {
                html.gain(Numbers.signedPercent(value), value);
            }
        }
        html.gain(Numbers.signedPercent(whole), whole).raw("</tr>\n");
    }
}
