package alchemist.datalake.futures;

import alchemist.engine.model.InstrumentId;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a futures contract says: product, month code, and the last digits of the year,
 * as in {@code ESH4}, {@code 6EH24} or {@code CLF2025}.
 *
 * @param product {@code ES.CME} for {@code ESH4.CME}
 * @param month of delivery, 1 to 12
 * @param year as it is written
 */
public record ContractName(InstrumentId product, int month, String year) {

    /** January to December. */
    private static final String MONTHS = "FGHJKMNQUVXZ";

    private static final Pattern NAME =
            Pattern.compile("([A-Z0-9]{1,6})([" + MONTHS + "])(\\d{1,2}|\\d{4})");

    /** Reads the name; empty when it is not that of a contract. */
    public static Optional<ContractName> parse(InstrumentId instrument) {
        Matcher name = NAME.matcher(instrument.symbol());
        return name.matches()
                ? Optional.of(
                        new ContractName(
                                new InstrumentId(name.group(1), instrument.venue()),
                                MONTHS.indexOf(name.group(2)) + 1,
                                name.group(3)))
                : Optional.empty();
    }

    /**
     * The month of delivery: the first that the digits allow from the contract's last known bar on,
     * because a contract does not trade after it.
     */
    public YearMonth delivery(YearMonth lastTraded) {
        int digits = Integer.parseInt(year);
        if (year.length() == 4) {
            return YearMonth.of(digits, month);
        }
        int cycle = year.length() == 1 ? 10 : 100;
        int first = lastTraded.getYear() - Math.floorMod(lastTraded.getYear() - digits, cycle);
        YearMonth delivery = YearMonth.of(first, month);
        return delivery.isBefore(lastTraded) ? delivery.plusYears(cycle) : delivery;
    }
}
