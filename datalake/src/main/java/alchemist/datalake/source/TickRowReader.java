package alchemist.datalake.source;

import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Lines;
import alchemist.engine.model.Quote;
import alchemist.engine.model.Tick;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Turns lines into trades or quotes and checks every one of them. Not thread-safe. */
final class TickRowReader implements LineReader {

    private final TickFormat format;
    private final Fields fields;
    private final StampReader stamps;
    private final List<Tick> trades = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final CsvProblems problems = new CsvProblems();
    private long latest = Long.MIN_VALUE;

    TickRowReader(TickFormat format, ZoneId zone) {
        this.format = format;
        fields = new Fields(format.csv().separator());
        stamps = new StampReader(format.csv(), zone);
    }

    @Override
    public void read(Lines lines) {
        fields.split(lines.bytes(), lines.start(), lines.end());
        String problem = stamps.read(fields, latest);
        if (problem.isEmpty() && stamps.nanos() < latest) {
            problem = "the time is earlier than in the line before; sort the file by time";
        }
        if (problem.isEmpty()) {
            latest = stamps.nanos();
            problem = format.kind() == TickFile.Kind.TRADES ? trade() : quote();
        }
        if (!problem.isEmpty()) {
            problems.add(lines.number(), problem);
        }
    }

    private String trade() {
        double price = number(format.first());
        double size = number(format.firstSize());
        if (!(price > 0)) {
            return wrong(format.first(), "price");
        }
        if (!(size >= 0)) {
            return wrong(format.firstSize(), "size");
        }
        trades.add(Tick.of(latest, price, size));
        return "";
    }

    private String quote() {
        double bid = number(format.first());
        double ask = number(format.second());
        double bidSize = number(format.firstSize());
        double askSize = number(format.secondSize());
        if (!(bid > 0)) {
            return wrong(format.first(), "price");
        }
        if (!(ask > 0)) {
            return wrong(format.second(), "price");
        }
        if (!(bidSize >= 0 && askSize >= 0)) {
            return wrong(bidSize >= 0 ? format.secondSize() : format.firstSize(), "size");
        }
        quotes.add(new Quote(latest, bid, ask, bidSize, askSize));
        return "";
    }

    /** 0 for a column that there is not, NaN for what is no number. */
    private double number(int column) {
        if (column == CsvColumns.NONE) {
            return 0;
        }
        try {
            double number =
                    column < fields.count() ? Double.parseDouble(fields.text(column)) : Double.NaN;
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private String wrong(int column, String what) {
        String name = format.csv().columns().get(column);
        return column < fields.count()
                ? "'%s' is not a %s (column %s)".formatted(fields.shown(column), what, name)
                : "the column %s is missing".formatted(name);
    }

    @Override
    public int size() {
        return trades.size() + quotes.size();
    }

    @Override
    public CsvProblems problems() {
        return problems;
    }

    List<Tick> trades() {
        return trades;
    }

    List<Quote> quotes() {
        return quotes;
    }
}
