package alchemist.datalake.source;

import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Lines;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeriesBuilder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Turns lines into bars and checks every one of them; the first thing that is wrong with a line is
 * its problem. Not thread-safe.
 */
final class RowReader implements LineReader {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final long SECOND = 1_000_000_000L;

    private final CsvFormat format;
    private final Fields fields;
    private final StampReader stamps;
    private final PriceCheck check;
    private final ZoneId zone;
    private final BarSeriesBuilder bars = new BarSeriesBuilder(512);
    private final PeriodGuess period = new PeriodGuess();
    private final CsvProblems problems = new CsvProblems();

    private Bar last = new Bar(Long.MIN_VALUE, 0, 0, 0, 0, 0);
    private long lastLine;
    private boolean zeroOrBelow;

    RowReader(CsvFormat format, ZoneId zone, boolean anyPrice) {
        this.format = format;
        this.zone = format.zoneKnown() ? ZoneOffset.UTC : zone;
        fields = new Fields(format.separator());
        stamps = new StampReader(format, zone);
        check = new PriceCheck(format, fields, anyPrice);
    }

    @Override
    public void read(Lines lines) {
        fields.split(lines.bytes(), lines.start(), lines.end());
        String problem = read(lines.number());
        if (!problem.isEmpty()) {
            problems.add(lines.number(), problem);
        }
    }

    BarSeriesBuilder bars() {
        return bars;
    }

    /** Whether a bar was accepted whose low is not above zero. */
    boolean sawZeroOrBelow() {
        return zeroOrBelow;
    }

    /** The most common distance between the bars so far. */
    Optional<BarPeriod> period() {
        return period.period();
    }

    @Override
    public int size() {
        return bars.size();
    }

    @Override
    public CsvProblems problems() {
        return problems;
    }

    /** Adds the bar; or says what is wrong, which is nothing when empty. */
    private String read(long line) {
        if (fields.count() != format.columns().size()) {
            return "%d column%s instead of %d"
                    .formatted(
                            fields.count(),
                            fields.count() == 1 ? "" : "s",
                            format.columns().size());
        }
        String problem = stamps.read(fields, last.time());
        if (problem.isEmpty()) {
            problem = check.read();
        }
        if (!problem.isEmpty()) {
            return problem;
        }
        Bar bar = check.bar(stamps.nanos());
        if (bar.time() <= last.time()) {
            return outOfOrder(bar);
        }
        if (bars.size() > 0) {
            period.add(bar.time() - last.time());
        }
        bars.add(bar);
        zeroOrBelow |= bar.low() <= 0;
        last = bar;
        lastLine = line;
        return "";
    }

    private String outOfOrder(Bar bar) {
        if (bar.equals(last)) {
            return "the same bar as in line " + lastLine;
        }
        if (bar.time() == last.time()) {
            return "the time %s is there already, in line %d".formatted(text(bar), lastLine);
        }
        return "the time %s is earlier than %s before it; sort the file by time"
                .formatted(text(bar), text(last));
    }

    private String text(Bar bar) {
        Instant time =
                Instant.ofEpochSecond(
                        Math.floorDiv(bar.time(), SECOND), Math.floorMod(bar.time(), SECOND));
        return TIME.format(time.atZone(zone));
    }
}
