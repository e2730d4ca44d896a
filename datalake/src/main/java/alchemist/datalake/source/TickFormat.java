package alchemist.datalake.source;

import alchemist.datalake.source.TickFile.Kind;
import alchemist.datalake.text.StampStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The shape of a file of trades or quotes, by its header.
 *
 * @param first column of the price, or of the bid
 * @param second column of the ask; none for trades
 * @param firstSize column of the size, or of the bid's; may be none
 * @param secondSize column of the ask's size; may be none
 */
record TickFormat(CsvFormat csv, Kind kind, int first, int second, int firstSize, int secondSize) {

    private static final int NONE = CsvColumns.NONE;

    /** Empty when the header names neither trades nor quotes, or bars. */
    static Optional<TickFormat> of(CsvSample sample) {
        char separator = SeparatorGuess.of(sample.lines());
        List<String> names = SeparatorGuess.split(sample.lines().getFirst(), separator);
        List<String> plain =
                names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                        .toList();
        int stamp = ColumnNames.STAMP.find(names);
        boolean bars = ColumnNames.HIGH.find(names) != NONE;
        if (stamp == NONE || bars || sample.lines().size() < 2) {
            return Optional.empty();
        }
        int bid = find(plain, "bid", "bidprice", "bestbid", "bestbidprice");
        int ask = find(plain, "ask", "askprice", "bestask", "bestaskprice", "offer");
        int price = find(plain, "price", "tradeprice", "last", "lastprice");
        if (bid != NONE && ask != NONE) {
            int bidSize = find(plain, "bidsize", "bidqty", "bestbidqty", "bidvolume");
            int askSize = find(plain, "asksize", "askqty", "bestaskqty", "askvolume");
            return csv(sample, separator, stamp)
                    .map(csv -> new TickFormat(csv, Kind.QUOTES, bid, ask, bidSize, askSize));
        }
        int size = find(plain, "size", "qty", "quantity", "amount", "volume", "tradesize");
        return price == NONE
                ? Optional.empty()
                : csv(sample, separator, stamp)
                        .map(csv -> new TickFormat(csv, Kind.TRADES, price, NONE, size, NONE));
    }

    private static int find(List<String> header, String... names) {
        for (String name : names) {
            int at = header.indexOf(name);
            if (at != NONE) {
                return at;
            }
        }
        return NONE;
    }

    private static Optional<CsvFormat> csv(CsvSample sample, char separator, int stamp) {
        List<String> names = SeparatorGuess.split(sample.lines().getFirst(), separator);
        List<String> stamps = new ArrayList<>();
        for (String line : sample.lines().subList(1, sample.lines().size())) {
            List<String> fields = SeparatorGuess.split(line, separator);
            if (fields.size() > stamp) {
                stamps.add(fields.get(stamp));
            }
        }
        if (stamps.isEmpty()) {
            return Optional.empty();
        }
        CsvColumns roles = new CsvColumns(stamp, NONE, NONE, NONE, NONE, NONE, NONE);
        return StampGuess.of(stamps)
                .map(
                        style ->
                                new CsvFormat(
                                        sample.container(),
                                        separator,
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
}
