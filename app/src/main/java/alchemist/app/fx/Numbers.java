package alchemist.app.fx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * The one formatter of numbers: thousands separated by commas, the minus sign −, unknown as –, a
 * no-break space before units. Pure functions, any thread.
 */
public final class Numbers {

    /** What is shown where a value does not exist. */
    public static final String UNKNOWN = "–";

    private static final char MINUS = '−';
    private static final char SPACE = '\u00a0';
    private static final String[] BYTE_UNITS = {"B", "kB", "MB", "GB", "TB"};
    private static final String[] COUNT_UNITS = {"", "k", "M", "G", "T"};

    private Numbers() {}

    /** A price with the instrument's decimals: {@code 1,234.50}. */
    public static String price(double value, int decimals) {
        return fixed(value, decimals, false);
    }

    /** A quantity in units, at most {@code decimals} of them shown: {@code 300}, {@code 0.25}. */
    public static String quantity(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return fixed(value, decimals, false);
        }
        BigDecimal exact = rounded(value, decimals).stripTrailingZeros();
        return fixed(value, Math.max(0, exact.scale()), false);
    }

    /** Money without a plus sign: {@code 100,000.00}. For cash and equity. */
    public static String money(double value) {
        return fixed(value, 2, false);
    }

    /** Money that always bears its sign: {@code +1,234.56}, {@code −8.10}. For profit and loss. */
    public static String signedMoney(double value) {
        return fixed(value, 2, true);
    }

    /** A fraction as percent with one decimal: 0.104 is {@code 10.4 %}. */
    public static String percent(double fraction) {
        return percent(fraction, 1);
    }

    /** A fraction as percent: 0.1042 with two decimals is {@code 10.42 %}. */
    public static String percent(double fraction, int decimals) {
        return withUnit(fixed(fraction * 100, decimals, false), "%");
    }

    /** A fraction as percent that always bears its sign: {@code +10.4 %}. */
    public static String signedPercent(double fraction) {
        return withUnit(fixed(fraction * 100, 1, true), "%");
    }

    /** A plain figure such as a ratio: {@code 0.21}. */
    public static String ratio(double value, int decimals) {
        return fixed(value, decimals, false);
    }

    /** A whole number: {@code 45,031}. */
    public static String count(long value) {
        return grouped(BigDecimal.valueOf(value), false);
    }

    /** A big number in short: {@code 31.2 M}. */
    public static String compact(double value) {
        return scaled(value, 1000, COUNT_UNITS);
    }

    /** A size: {@code 412 MB}; 1 kB is 1000 bytes. */
    public static String bytes(long value) {
        return scaled((double) value, 1000, BYTE_UNITS);
    }

    /** A length of time in its two largest units: {@code 2 h 05 m}, {@code 12.3 s}. */
    public static String duration(Duration duration) {
        return Durations.text(duration);
    }

    /** 1 above zero, −1 below, else 0. */
    public static int sign(double value) {
        return value > 0 ? 1 : value < 0 ? -1 : 0;
    }

    static String withUnit(String number, String unit) {
        return number.equals(UNKNOWN) || unit.isEmpty() ? number : number + SPACE + unit;
    }

    private static String scaled(double value, int step, String[] units) {
        double rest = Math.abs(value);
        int unit = 0;
        while (rest >= step - 0.5 && unit < units.length - 1) {
            rest /= step;
            unit++;
        }
        int decimals = unit == 0 || rest >= 99.95 ? 0 : 1;
        return withUnit(fixed(Math.copySign(rest, value), decimals, false), units[unit]);
    }

    private static String fixed(double value, int decimals, boolean plus) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? (plus ? "+∞" : "∞") : MINUS + "∞";
        }
        return grouped(rounded(value, decimals), plus);
    }

    private static String grouped(BigDecimal shown, boolean plus) {
        StringBuilder text = new StringBuilder(shown.abs().toPlainString());
        int dot = text.indexOf(".");
        for (int i = (dot < 0 ? text.length() : dot) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        if (shown.signum() < 0) {
            text.insert(0, MINUS);
        } else if (plus && shown.signum() > 0) {
            text.insert(0, '+');
        }
        return text.toString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
