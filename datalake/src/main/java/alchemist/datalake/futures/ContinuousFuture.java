package alchemist.datalake.futures;

import alchemist.engine.calendar.TradingCalendar;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.BarSeriesBuilder;
import alchemist.engine.model.InstrumentId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contracts of a product joined into one series: each until its roll, then the next. The latest
 * prices are those of the latest contract; earlier ones are adjusted at each roll.
 *
 * @param series the joined bars, under the product's name
 * @param rolls in time order
 */
public record ContinuousFuture(BarSeries series, List<Roll> rolls) {

    public ContinuousFuture {
        rolls = List.copyOf(rolls);
    }

    /**
     * How contracts are joined.
     *
     * @param calendar of the product, which says to what trading day a bar belongs
     * @param openInterest of the contracts, where they are rolled by it
     */
    public record Terms(
            RollRule rule,
            BackAdjustment adjustment,
            TradingCalendar calendar,
            List<OpenInterest> openInterest) {

        public Terms {
            openInterest = List.copyOf(openInterest);
        }

        /** For rules that go by bars alone. */
        public Terms(RollRule rule, BackAdjustment adjustment, TradingCalendar calendar) {
            this(rule, adjustment, calendar, List.of());
        }

        /** What the rule compares. */
        private DailyFigures figures(BarSeries contract) {
            return rule instanceof RollRule.MostOpen
                    ? DailyFigures.openInterest(contract, calendar, openInterest)
                    : DailyFigures.volumes(contract, calendar);
        }
    }

    /**
     * Joins contracts.
     *
     * @param product the name of the result
     * @param contracts one series per contract, of one period; those without bars are left aside
     * @throws IllegalArgumentException when there are no bars, or a name is not that of a contract
     */
    public static ContinuousFuture of(
            InstrumentId product, List<BarSeries> contracts, Terms terms) {
        List<BarSeries> chain =
                contracts.stream()
                        .filter(contract -> !contract.isEmpty())
                        .map(contract -> Map.entry(delivery(contract), contract))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList();
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("there are no contracts of " + product);
        }
        List<Piece> pieces = pieces(chain, terms);
        return new ContinuousFuture(
                joined(product, pieces, terms.adjustment()),
                pieces.stream().map(Piece::roll).flatMap(Optional::stream).toList());
    }

    /**
     * The bars {@code [from, to)} of a contract.
     *
     * @param roll to the next piece; empty for the last one
     */
    private record Piece(BarSeries bars, int from, int to, Optional<Roll> roll) {}

    private static List<Piece> pieces(List<BarSeries> chain, Terms terms) {
        List<Piece> pieces = new ArrayList<>();
        BarSeries current = chain.getFirst();
        DailyFigures figures = terms.figures(current);
        int from = 0;
        for (BarSeries next : chain.subList(1, chain.size())) {
            DailyFigures nextFigures = terms.figures(next);
            LocalDate earliest = DailyFigures.tradingDay(current, from, terms.calendar());
            Optional<LocalDate> day =
                    terms.rule()
                            .rollDay(
                                    figures.since(earliest),
                                    nextFigures.since(earliest.plusDays(1)));
            if (day.isEmpty()) {
                continue;
            }
            int start = firstBarOf(next, day.get(), terms.calendar());
            Roll roll = roll(day.get(), current, next, start);
            pieces.add(
                    new Piece(
                            current,
                            from,
                            current.indexAtOrAfter(next.time(start)),
                            Optional.of(roll)));
            current = next;
            figures = nextFigures;
            from = start;
        }
        pieces.add(new Piece(current, from, current.size(), Optional.empty()));
        return pieces;
    }

    private static int firstBarOf(BarSeries bars, LocalDate day, TradingCalendar calendar) {
        int index = 0;
        while (DailyFigures.tradingDay(bars, index, calendar).isBefore(day)) {
            index++;
        }
        return index;
    }

    /** The contracts are compared at the last bar both have before the roll. */
    private static Roll roll(LocalDate day, BarSeries from, BarSeries to, int start) {
        long time = to.time(start);
        int last = from.indexAtOrAfter(time) - 1;
        double fromPrice = from.close(last);
        double toPrice = to.opens()[start];
        for (int i = last, j = start - 1; i >= 0 && j >= 0; ) {
            if (from.time(i) == to.time(j)) {
                fromPrice = from.close(i);
                toPrice = to.close(j);
                break;
            }
            if (from.time(i) > to.time(j)) {
                i--;
            } else {
                j--;
            }
        }
        return new Roll(day, time, from.instrument(), to.instrument(), fromPrice, toPrice);
    }

    private static BarSeries joined(
            InstrumentId product, List<Piece> pieces, BackAdjustment adjustment) {
        List<Bar> newestFirst = new ArrayList<>();
        double factor = 1;
        double shift = 0;
        for (Piece piece : pieces.reversed()) {
            if (piece.roll().isPresent()) {
                Roll roll = piece.roll().get();
                switch (adjustment) {
                    case DIFFERENCE -> shift += roll.toPrice() - roll.fromPrice();
                    case RATIO -> factor *= roll.toPrice() / roll.fromPrice();
                    case NONE -> {}
                }
            }
            for (int i = piece.to() - 1; i >= piece.from(); i--) {
                newestFirst.add(adjusted(piece.bars().bar(i), factor, shift));
            }
        }
        BarPeriod period = pieces.getFirst().bars().period();
        BarSeriesBuilder series = new BarSeriesBuilder(newestFirst.size());
        newestFirst.reversed().forEach(series::add);
        return series.build(product, period);
    }

    private static Bar adjusted(Bar bar, double factor, double shift) {
        return new Bar(
                bar.time(),
                bar.open() * factor + shift,
                bar.high() * factor + shift,
                bar.low() * factor + shift,
                bar.close() * factor + shift,
                bar.volume());
    }

    private static YearMonth delivery(BarSeries contract) {
        YearMonth lastTraded =
                YearMonth.from(
                        Instant.ofEpochSecond(0, contract.time(contract.size() - 1))
                                .atZone(ZoneOffset.UTC));
        return ContractName.parse(contract.instrument())
                .map(name -> name.delivery(lastTraded))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        contract.instrument()
                                                + " is not the name of a futures contract"));
    }
}
