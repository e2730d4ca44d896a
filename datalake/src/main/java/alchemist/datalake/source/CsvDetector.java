package alchemist.datalake.source;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Numbers;
import alchemist.datalake.text.StampParser;
import alchemist.datalake.text.StampStyle;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works out the shape of a file from its first lines. Used once per file. */
final class CsvDetector {

    private final Path file;
    private final CsvSample sample;
    private final char separator;
    private final List<String> first;
    private final List<List<String>> rows;
    private final boolean header;

    private CsvDetector(Path file, CsvSample sample) {
        this.file = file;
        this.sample = sample;
        separator = SeparatorGuess.of(sample.lines());
        List<List<String>> all =
                sample.lines().stream().map(line -> SeparatorGuess.split(line, separator)).toList();
        first = all.getFirst();
        header = first.stream().noneMatch(CsvDetector::isValue);
        rows = header ? all.subList(1, all.size()) : all;
    }

    /**
     * @throws LakeException when columns or times can't be made out
     */
    static CsvFormat detect(Path file, CsvSample sample, CsvOptions options) throws LakeException {
        return new CsvDetector(file, sample).format(options);
    }

    private CsvFormat format(CsvOptions options) throws LakeException {
        if (rows.isEmpty()) {
            throw CsvTrouble.refuse(CsvTrouble.name(file) + " has a header line, but no bars");
        }
        CsvColumns roles = roles(options);
        List<String> stamps = column(roles.time());
        StampStyle style = stamps.isEmpty() ? null : StampGuess.of(stamps).orElse(null);
        if (style == null) {
            throw noTime(roles);
        }
        List<String> names =
                header
                        ? first
                        : IntStream.rangeClosed(1, first.size())
                                .mapToObj(i -> "column " + i)
                                .toList();
        boolean zoneKnown =
                style.isEpoch()
                        || (header && ColumnNames.saysUtc(first.get(roles.time())))
                        || saysZone(style, roles);
        return new CsvFormat(sample.container(), separator, header, names, roles, style, zoneKnown);
    }

    private CsvColumns roles(CsvOptions options) throws LakeException {
        List<String> given = options.columns();
        if (given.size() > first.size()) {
            throw CsvTrouble.refuse(
                    "%s, line 1: %d columns, but %d were named"
                            .formatted(CsvTrouble.name(file), first.size(), given.size()));
        }
        if (!given.isEmpty()) {
            return complete(named(given), given);
        }
        return header ? complete(named(first), first) : byPosition();
    }

    /** A stamp is one column, or a date and a time of day. */
    private CsvColumns named(List<String> names) {
        int time = ColumnNames.STAMP.find(names);
        int date = ColumnNames.DATE.find(names);
        int clock = ColumnNames.TIME_OF_DAY.find(names);
        boolean two = date >= 0 && clock >= 0 && date != clock && (time == date || time == clock);
        boolean split = two && isClock(clock) && !isWholeStamp(clock);
        return new CsvColumns(
                split ? date : time,
                split ? clock : CsvColumns.NONE,
                ColumnNames.OPEN.find(names),
                ColumnNames.HIGH.find(names),
                ColumnNames.LOW.find(names),
                ColumnNames.CLOSE.find(names),
                ColumnNames.VOLUME.find(names));
    }

    private CsvColumns byPosition() throws LakeException {
        boolean split = first.size() >= 6 && first.get(1).contains(":") && !isWholeStamp(1);
        int prices = split && isClock(1) ? 2 : 1;
        if (first.size() < prices + 4) {
            throw CsvTrouble.refuse(
                    "%s, line 1: %d columns; a bar needs a time, open, high, low and close"
                            .formatted(CsvTrouble.name(file), first.size()));
        }
        return new CsvColumns(
                0,
                prices == 2 ? 1 : CsvColumns.NONE,
                prices,
                prices + 1,
                prices + 2,
                prices + 3,
                first.size() > prices + 4 ? prices + 4 : CsvColumns.NONE);
    }

    private CsvColumns complete(CsvColumns roles, List<String> names) throws LakeException {
        List<String> missing = new ArrayList<>();
        addMissing(missing, roles.time(), "the time");
        addMissing(missing, roles.open(), "open");
        addMissing(missing, roles.high(), "high");
        addMissing(missing, roles.low(), "low");
        addMissing(missing, roles.close(), "close");
        if (missing.isEmpty()) {
            return roles;
        }
        throw CsvTrouble.refuse(
                "%s, line 1: there is no column for %s; the columns are %s"
                        .formatted(
                                CsvTrouble.name(file),
                                String.join(", ", missing),
                                Fields.shown(String.join(", ", names))));
    }

    private static void addMissing(List<String> missing, int column, String name) {
        if (column == CsvColumns.NONE) {
            missing.add(name);
        }
    }

    private List<String> column(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .toList();
    }

    private boolean isClock(int column) {
        List<String> values = column(column);
        if (values.isEmpty()) {
            return false;
        }
        String value = values.getFirst();
        StampParser parser = new StampParser(StampStyle.YEAR_FIRST);
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        return StampGuess.parses(parser, "2000-01-01")
                && parser.parseTimeOfDay(bytes, 0, bytes.length);
    }

    private boolean isWholeStamp(int column) {
        List<String> values = column(column);
        Optional<StampStyle> style = StampGuess.of(values);
        return style.isPresent() && !style.get().isEpoch();
    }

    private boolean saysZone(StampStyle style, CsvColumns roles) {
        StampParser parser = new StampParser(style);
        if (!StampGuess.parses(parser, column(roles.time()).getFirst())) {
            return false;
        }
        if (roles.timeOfDay() != CsvColumns.NONE && !column(roles.timeOfDay()).isEmpty()) {
            byte[] clock =
                    column(roles.timeOfDay()).getFirst().getBytes(StandardCharsets.ISO_8859_1);
            parser.parseTimeOfDay(clock, 0, clock.length);
        }
        return parser.isAbsolute();
    }

    private LakeException noTime(CsvColumns roles) {
        List<String> values = column(roles.time());
        String name = header ? first.get(roles.time()) : "column " + (roles.time() + 1);
        return CsvTrouble.refuse(
                "%s, line %d: '%s' is not a time (column %s)"
                        .formatted(
                                CsvTrouble.name(file),
                                header ? 2 : 1,
                                Fields.shown(values.isEmpty() ? "" : values.getFirst()),
                                Fields.shown(name)));
    }

    private static boolean isValue(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return !Double.isNaN(Numbers.decimal(bytes, 0, bytes.length))
                || (!text.isEmpty() && StampGuess.of(List.of(text)).isPresent());
    }
}
