package alchemist.app.report;

import alchemist.app.fx.Numbers;
import alchemist.engine.performance.PeriodReturns;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Returns by month and year, and how strongly to colour them. Immutable. */
public final class MonthlyReturns {

    private final Map<YearMonth, Double> months = new TreeMap<>();
    private final List<Year> years = new ArrayList<>();
    private final double largest;

    /** A year with its return. */
    public record Year(int year, double value) {}

    public MonthlyReturns(PeriodReturns months, PeriodReturns years) {
        double most = 0;
        for (int i = 0; i < months.count(); i++) {
            this.months.put(YearMonth.from(months.key(i)), months.value(i));
            most = Math.max(most, Math.abs(months.value(i)));
        }
        for (int i = 0; i < years.count(); i++) {
            this.years.add(new Year(years.key(i).getYear(), years.value(i)));
        }
        largest = most;
    }

    /** In order. */
    public List<Year> years() {
        return List.copyOf(years);
    }

    /** A month's return as a fraction; null when it has no bars. */
    public @Nullable Double month(int year, Month month) {
        return months.get(YearMonth.of(year, month));
    }

    /** Size of a return by the largest month's, 0 to 1. */
    public double heat(double value) {
        return largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
    }

    /** One column of figures has one number of decimals, chosen for the largest. */
    public String text(double value) {
        String percent = Numbers.percent(value, largest < 0.01 ? 2 : 1);
        return value > 0 ? "+" + percent : percent;
    }
}
