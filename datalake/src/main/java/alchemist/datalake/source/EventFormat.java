package alchemist.datalake.source;

import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.TradeId;
import alchemist.datalake.text.StampStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The shape of a file of trades, quotes or funding rates, by its header.
 *
 * @param numbers where the columns of {@link EventKind#columns} are; sizes may be nowhere
 * @param side column of who took the other's order; may be none
 * @param id column of the trades' ids; may be none
 */
record EventFormat(CsvFormat csv, EventKind kind, List<Integer> numbers, int side, int id) {

    private static final int NONE = CsvColumns.NONE;

    EventFormat {
        numbers = List.copyOf(numbers);
    }

    /** Empty when the header names no events, or bars. */
    static Optional<EventFormat> of(CsvSample sample) {
        char separator = SeparatorGuess.of(sample.lines());
        List<String> names = SeparatorGuess.split(sample.lines().getFirst(), separator);
        boolean bars = ColumnNames.HIGH.find(names) != NONE;
        if (bars || sample.lines().size() < 2) {
            return Optional.empty();
        }
        Columns columns = Columns.of(sample, separator, names);
        int stamp = ColumnNames.STAMP.find(names);
        int time =
                stamp != NONE
                        ? stamp
                        : columns.find(
                                "transacttime", "calctime", "fundingtime", "fundingtimestamp");
        if (time == NONE) {
            return Optional.empty();
        }
        return csv(sample, columns, time).flatMap(csv -> of(csv, columns));
    }

    private static Optional<EventFormat> of(CsvFormat csv, Columns columns) {
        int bid = columns.find("bid", "bidprice", "bestbid", "bestbidprice");
        int ask = columns.find("ask", "askprice", "bestask", "bestaskprice", "offer");
        if (bid != NONE && ask != NONE) {
            int bidSize = columns.find("bidsize", "bidqty", "bestbidqty", "bidvolume");
            int askSize = columns.find("asksize", "askqty", "bestaskqty", "askvolume");
            List<Integer> numbers = List.of(bid, bidSize, ask, askSize);
            return Optional.of(new EventFormat(csv, EventKind.QUOTES, numbers, NONE, NONE));
        }
        int price = columns.find("price", "tradeprice", "last", "lastprice");
        if (price != NONE) {
            int size = columns.find("size", "qty", "quantity", "amount", "volume", "tradesize");
            int side = side(columns);
            int id =
                    columns.findWhere(
                            text -> text.isEmpty() || TradeId.parse(text).isPresent(),
                            "id",
                            "tradeid",
                            "aggid",
                            "aggtradeid",
                            "trdmatchid");
            return Optional.of(
                    new EventFormat(csv, EventKind.TRADES, List.of(price, size), side, id));
        }
        int rate = columns.find("rate", "fundingrate", "lastfundingrate");
        return rate == NONE
                ? Optional.empty()
                : Optional.of(new EventFormat(csv, EventKind.FUNDING, List.of(rate), NONE, NONE));
    }

    private static int side(Columns columns) {
        int aggressor = columns.findWhere(TradeSide::isKnown, "aggressor");
        int side = columns.findWhere(TradeSide::isWord, "side", "takerside");
        int maker = columns.findWhere(TradeSide::isFlag, TradeSide.BUYER_MAKER);
        return aggressor != NONE ? aggressor : side != NONE ? side : maker;
    }

    private static Optional<CsvFormat> csv(CsvSample sample, Columns columns, int stamp) {
        List<String> stamps = columns.values(stamp);
        if (stamps.isEmpty()) {
            return Optional.empty();
        }
        CsvColumns roles = new CsvColumns(stamp, NONE, NONE, NONE, NONE, NONE, NONE);
        List<String> names = columns.names();
        return StampGuess.of(stamps)
                .map(
                        style ->
                                new CsvFormat(
                                        sample.container(),
                                        columns.separator(),
                                        true,
                                        names,
                                        roles,
                                        style,
                                        saysZone(style, names.get(stamp), stamps.getFirst())));
    }

    private static boolean saysZone(StampStyle style, String name, String stamp) {
        return style.isEpoch()
                || ColumnNames.saysUtc(name)
                || stamp.matches(".*(Z|[+-]\\d\\d:?\\d\\d)");
    }

    /**
     * The columns of a sample.
     *
     * @param rows the fields of the lines behind the header
     */
    private record Columns(char separator, List<String> names, List<List<String>> rows) {

        static Columns of(CsvSample sample, char separator, List<String> names) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : sample.lines().subList(1, sample.lines().size())) {
                rows.add(SeparatorGuess.split(line, separator));
            }
            return new Columns(separator, names, rows);
        }

        /** The column with the first of the names that there is. */
        int find(String... wanted) {
            List<String> plain = names.stream().map(EventFormat::plain).toList();
            for (String name : wanted) {
                int at = plain.indexOf(name);
                if (at != NONE) {
                    return at;
                }
            }
            return NONE;
        }

        /** The same, if all its values in the sample are what they should be. */
        int findWhere(Predicate<String> fits, String... wanted) {
            int at = find(wanted);
            return at != NONE && values(at).stream().allMatch(fits) ? at : NONE;
        }

        List<String> values(int column) {
            return rows.stream()
                    .filter(row -> row.size() > column)
                    .map(row -> row.get(column))
                    .toList();
        }
    }

    /** A column's name without case, blanks and the like. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
