package alchemist.app.report;

import alchemist.engine.model.Instrument;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers and times as people read them, the same everywhere: thousands apart, a real minus sign,
 * profit and loss always signed, – for what is unknown. Thread-safe.
 */
public final class Figures {

    /** Stands for a value that does not exist. */
    public static final String UNKNOWN = "–";

    private static final char MINUS = '−';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Figures() {}

    /** A number with a fixed count of decimals. */
    public static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        DecimalFormat format = format("#,##0", decimals, decimals);
        return withoutMinusZero(format.format(value));
    }

    /** {@link #number} with a sign in front of everything but 0. */
    public static String signed(double value, int decimals) {
        String text = number(value, decimals);
        boolean positive = value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return positive && Double.isFinite(value) ? "+" + text : text;
    }

    public static String count(long value) {
        return number(value, 0);
    }

    /** An amount of money, to the cent. */
    public static String money(double value) {
        return number(value, 2);
    }

    /** A profit or loss, to the cent. */
    public static String profit(double value) {
        return signed(value, 2);
    }

    /** A share such as a win rate: 0.413 is 41.3 %. */
    public static String percent(double fraction) {
        return withUnit(number(100 * fraction, 1));
    }

    /** A return: 0.1038 is +10.38 %. */
    public static String change(double fraction) {
        return withUnit(signed(100 * fraction, 2));
    }

    /** A ratio such as Sharpe's. */
    public static String ratio(double value) {
        return number(value, 2);
    }

    /** A price with the decimals of the instrument's tick. */
    public static String price(double value, Instrument instrument) {
        return number(value, instrument.priceDecimals());
    }

    /** An average price, which lies between ticks: one decimal more where it needs it. */
    public static String averagePrice(double value, Instrument instrument) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        int decimals = instrument.priceDecimals();
        return format("#,##0", decimals, decimals + 2).format(value);
    }

    /** Units: as many decimals as there are, at most eight. */
    public static String quantity(double units) {
        return Double.isFinite(units)
                ? withoutMinusZero(format("#,##0", 0, 8).format(units))
                : UNKNOWN;
    }

    /** A strategy parameter's value. */
    public static String parameter(Object value) {
        return value instanceof Number number ? quantity(number.doubleValue()) : value.toString();
    }

    /** A size on disk: 4.2 MB. */
    public static String bytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        String[] units = {"kB", "MB", "GB", "TB"};
        double value = bytes / 1_000.0;
        int unit = 0;
        while (value >= 999.95 && unit < units.length - 1) {
            value /= 1_000;
            unit++;
        }
        return number(value, 1) + " " + units[unit];
    }

    public static String date(long nanos, ZoneId zone) {
        return DATE.format(at(nanos, zone));
    }

    /** Date and time, with seconds only where there are some. */
    public static String time(long nanos, ZoneId zone) {
        LocalDateTime time = at(nanos, zone);
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    /** The date for daily and longer bars, date and time for shorter ones. */
    public static String barTime(long nanos, ZoneId zone, boolean intraday) {
        return intraday ? time(nanos, zone) : date(nanos, zone);
    }

    /** The zone's name; UTC for every spelling of it. */
    public static String zone(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static LocalDateTime at(long nanos, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(0, nanos), zone);
    }

    private static String withUnit(String number) {
        return number.equals(UNKNOWN) ? number : number + " %";
    }

    private static DecimalFormat format(String pattern, int fewest, int most) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
    }

    private static String withoutMinusZero(String text) {
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero && text.charAt(0) == MINUS ? text.substring(1) : text;
    }
}
