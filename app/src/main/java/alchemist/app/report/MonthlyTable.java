package alchemist.app.report;

import java.io.IOException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Returns by month and year; the stronger the colour, the larger the return. */
final class MonthlyTable {

    /** Percent of colour behind the largest return. */
    private static final int STRONGEST = 60;

    private final MonthlyReturns returns;

    MonthlyTable(MonthlyReturns returns) {
        this.returns = returns;
    }

    void write(Html html) throws IOException {
        html.raw("<section>").element("h2", "Monthly returns");
        if (returns.years().isEmpty()) {
            html.element("p class=\"hint\"", "There are no bars.").raw("</section>\n");
            return;
        }
        html.raw("<table class=\"months\"><thead><tr>").element("th", "Year");
        for (Month month : Month.values()) {
            html.element("th class=\"n\"", month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        }
        html.element("th class=\"n\"", "Year").raw("</tr></thead>\n");
        for (MonthlyReturns.Year year : returns.years()) {
            row(html, year.year(), year.value());
        }
        html.raw("</table></section>\n");
    }

    private void row(Html html, int year, double whole) throws IOException {
        html.raw("<tr>").element("th", Integer.toString(year));
        for (Month month : Month.values()) {
            Double value = returns.month(year, month);
            if (value == null) {
                html.raw("<td></td>");
            } else {
                cell(html, value);
            }
        }
        html.gain(returns.text(whole), whole).raw("</tr>\n");
    }

    private void cell(Html html, double value) throws IOException {
        long heat = Math.round(STRONGEST * returns.heat(value));
        html.element(
                "td class=\"n heat%s\" style=\"--heat:%d%%\"".formatted(Html.sign(value), heat),
                returns.text(value));
    }
}
