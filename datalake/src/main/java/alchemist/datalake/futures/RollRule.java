package alchemist.datalake.futures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a continuous future leaves a contract for the next. */
public sealed interface RollRule {

    /**
     * So many trading days before the contract's last one. A contract that still trades where the
     * data end is not left.
     */
    record DaysBeforeEnd(int days) implements RollRule {
        public DaysBeforeEnd {
            if (days < 0) {
                throw new IllegalArgumentException("days before the end can't be " + days);
            }
        }

        @Override
        public Optional<LocalDate> rollDay(DailyFigures contract, DailyFigures next) {
            if (next.isEmpty() || !next.last().isAfter(contract.last())) {
                return Optional.empty();
            }
            List<LocalDate> own = contract.days();
            LocalDate from = own.get(Math.max(0, own.size() - 1 - days));
            return next.days().stream().filter(day -> !day.isBefore(from)).findFirst();
        }

        @Override
        public String toString() {
            return "days:" + days;
        }
    }

    /**
     * The trading day after the next contract first traded more. A contract that ends before that
     * is left at its end.
     */
    record Volume() implements RollRule {
        @Override
        public Optional<LocalDate> rollDay(DailyFigures contract, DailyFigures next) {
            return afterMore(contract, next);
        }

        @Override
        public String toString() {
            return "volume";
        }
    }

    /**
     * The trading day after more contracts of the next month were open. A contract that ends before
     * that is left at its end. Days of which open interest isn't known decide nothing.
     */
    record MostOpen() implements RollRule {

        @Override
        public Optional<LocalDate> rollDay(DailyFigures contract, DailyFigures next) {
            return afterMore(contract, next);
        }

        @Override
        public String toString() {
            return "open-interest";
        }
    }

    private static Optional<LocalDate> afterMore(DailyFigures contract, DailyFigures next) {
        for (LocalDate day : next.days()) {
            if (day.isAfter(contract.last())) {
                return Optional.of(day);
            }
            if (next.on(day) > contract.on(day)) {
                return next.days().stream().filter(later -> later.isAfter(day)).findFirst();
            }
        }
        return Optional.empty();
    }

    /**
     * The first trading day of {@code next} in the series; empty when it is not there yet.
     *
     * @param contract what is in the series now, from the day it came in; at least one day
     * @param next the days on which it may come in
     */
    Optional<LocalDate> rollDay(DailyFigures contract, DailyFigures next);

    /**
     * Reads {@code volume}, {@code open-interest} or {@code days:5}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static RollRule parse(String text) {
        String given = text.strip().toLowerCase(Locale.ROOT);
        if (given.equals("volume")) {
            return new Volume();
        }
        if (given.equals("open-interest")) {
            return new MostOpen();
        }
        Matcher days = Pattern.compile("days:(\\d{1,3})").matcher(given);
        if (days.matches()) {
            return new DaysBeforeEnd(Integer.parseInt(days.group(1)));
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no rule for rolling; write volume, open-interest, or days:5");
    }
}
