package alchemist.datalake.source;

import java.util.List;
import java.util.Locale;

/** What columns are called in the wild. Compared without case, blanks and punctuation. */
enum ColumnNames {
    STAMP(
            "timestamp",
            "ts",
            "datetime",
            "timestamputc",
            "datetimeutc",
            "opentime",
            "opentimeutc",
            "starttime",
            "barstart",
            "bartime",
            "gmttime",
            "timeutc",
            "time",
            "dateutc",
            "date",
            "t",
            ""),
    DATE("date", "day", "yyyymmdd", "dateutc", "tradingdate"),
    TIME_OF_DAY("time", "timeofday", "hhmmss", "hhmm", "timeutc"),
    OPEN("open", "o", "openprice", "first", "openbid", "bidopen"),
    HIGH("high", "h", "highprice", "max", "highbid", "bidhigh"),
    LOW("low", "l", "lowprice", "min", "lowbid", "bidlow"),
    CLOSE("close", "c", "closeprice", "last", "closebid", "bidclose"),
    VOLUME(
            "volume",
            "v",
            "vol",
            "totalvolume",
            "basevolume",
            "tradevolume",
            "qty",
            "tickvolume",
            "tickvol");

    /** Separated by blanks, the most usual first. */
    private final String names;

    ColumnNames(String... names) {
        this.names = String.join(" ", names);
    }

    /** The column with the most usual of the names, or {@link CsvColumns#NONE}. */
    int find(List<String> header) {
        List<String> plain = header.stream().map(ColumnNames::plain).toList();
        for (String name : names.split(" ", -1)) {
            int at = plain.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return CsvColumns.NONE;
    }

    /** True when the name says that its times are UTC. */
    static boolean saysUtc(String name) {
        String plain = plain(name);
        return plain.endsWith("utc") || plain.startsWith("utc") || plain.startsWith("gmt");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
