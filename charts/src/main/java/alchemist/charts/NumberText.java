package alchemist.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers as the workstation does: thousands apart, a real minus sign, – for unknown. */
final class NumberText {

    private static final double TOO_LONG = 1e15;
    private static final String UNKNOWN = "–";
    private static final String[] SUFFIXES = {"", "K", "M", "B", "T"};

    private final DecimalFormat format;
    private final DecimalFormat exponent;
    private final String suffix;
    private final int decimals;

    NumberText(int decimals) {
        this(decimals, "");
    }

    NumberText(int decimals, String suffix) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        this.decimals = Math.clamp(decimals, 0, 12);
        format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(this.decimals);
        format.setMaximumFractionDigits(this.decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        exponent = new DecimalFormat("0.###E0", symbols);
        this.suffix = suffix;
    }

    /** The smallest difference that can be seen: 0.01 with two decimals. */
    double unit() {
        return Math.pow(10, -decimals);
    }

    /** The value of a tick on an axis: without decimals where ticks are whole numbers. */
    String tick(double value, double step) {
        boolean whole = decimals > 0 && step >= 1 && step == Math.rint(step);
        return whole ? new NumberText(0, suffix).of(value) : of(value);
    }

    String of(double value) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        if (Math.abs(value) >= TOO_LONG) {
            return exponent.format(value) + suffix;
        }
        String text = format.format(value);
        return (isMinusZero(text) ? text.substring(1) : text) + suffix;
    }

    /** Three digits and a suffix: 12.3K, 4.56M. */
    static String compact(double value) {
        return compact(value, 3);
    }

    static String compact(double value, int digits) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        double scaled = Math.abs(value);
        int suffix = 0;
        while (scaled >= 999.5 && suffix < SUFFIXES.length - 1) {
            scaled /= 1000;
            suffix++;
        }
        if (scaled >= TOO_LONG) {
            return new NumberText(0).of(value);
        }
        String number =
                new BigDecimal(scaled)
                        .round(new MathContext(digits, RoundingMode.HALF_UP))
                        .stripTrailingZeros()
                        .toPlainString();
        return (value < 0 ? "−" : "") + number + SUFFIXES[suffix];
    }

    /** Quantities: as many decimals as they have, at most eight. */
    static String quantity(double value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        return Double.isFinite(value)
                ? new DecimalFormat("#,##0.########", symbols).format(value)
                : UNKNOWN;
    }

    private static boolean isMinusZero(String text) {
        return text.startsWith("−") && text.chars().skip(1).noneMatch(c -> c >= '1' && c <= '9');
    }
}
