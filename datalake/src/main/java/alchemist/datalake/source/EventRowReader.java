package alchemist.datalake.source;

import alchemist.datalake.event.EventColumns;
import alchemist.datalake.event.EventKind;
import alchemist.datalake.event.EventSeries;
import alchemist.datalake.event.TradeId;
import alchemist.datalake.text.Fields;
import alchemist.datalake.text.Lines;
import alchemist.datalake.text.Numbers;
import alchemist.engine.model.Aggressor;
import alchemist.engine.model.InstrumentId;

import java.time.ZoneId;
import java.util.Optional;

/** Turns lines into trades, quotes or funding rates and checks every one. Not thread-safe. */
final class EventRowReader implements LineReader {

    private final EventFormat format;
    private final Fields fields;
    private final StampReader stamps;
    private final EventColumns events;
    private final boolean buyerMaker;
    private final double[] numbers;
    private final CsvProblems problems = new CsvProblems();
    private long latest = Long.MIN_VALUE;

    EventRowReader(EventFormat format, ZoneId zone) {
        this.format = format;
        fields = new Fields(format.csv().separator());
        stamps = new StampReader(format.csv(), zone);
        events = new EventColumns(format.kind(), 1 << 12);
        numbers = new double[format.numbers().size()];
        buyerMaker =
                format.side() != CsvColumns.NONE
                        && EventFormat.plain(format.csv().columns().get(format.side()))
                                .equals(TradeSide.BUYER_MAKER);
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
            problem = numbers();
        }
        if (problem.isEmpty()) {
            problem = format.kind() == EventKind.TRADES ? trade() : event();
        }
        if (!problem.isEmpty()) {
            problems.add(lines.number(), problem);
        }
    }

    private String numbers() {
        for (int i = 0; i < numbers.length; i++) {
            int column = format.numbers().get(i);
            numbers[i] = number(column);
            // Prices stand at even places, sizes at odd ones; a rate may be anything.
            boolean size = i % 2 == 1;
            boolean rate = format.kind() == EventKind.FUNDING;
            boolean fits = rate ? Double.isFinite(numbers[i]) : numbers[i] > 0;
            if (!fits && !(size && numbers[i] >= 0)) {
                return wrong(column, rate ? "rate" : size ? "size" : "price");
            }
        }
        return "";
    }

    private String event() {
        events.add(latest, numbers);
        return "";
    }

    private String trade() {
        Aggressor taker = Aggressor.UNKNOWN;
        if (format.side() != CsvColumns.NONE) {
            Optional<Aggressor> side =
                    isThere(format.side())
                            ? TradeSide.parse(fields.text(format.side()), buyerMaker)
                            : Optional.empty();
            if (side.isEmpty()) {
                return wrong(format.side(), "side");
            }
            taker = side.get();
        }
        Optional<TradeId> id = Optional.empty();
        if (format.id() != CsvColumns.NONE) {
            id = isThere(format.id()) ? TradeId.parse(fields.text(format.id())) : id;
            boolean none = isThere(format.id()) && fields.isEmpty(format.id());
            if (id.isEmpty() && !none) {
                return wrong(format.id(), "trade's id");
            }
        }
        events.addTrade(latest, numbers[0], numbers[1], taker);
        id.ifPresent(each -> events.id(each.high(), each.low()));
        return "";
    }

    /** 0 for a column that there is not, NaN for what is no number. */
    private double number(int column) {
        if (column == CsvColumns.NONE) {
            return 0;
        }
        return isThere(column)
                ? Numbers.decimal(fields.bytes(), fields.from(column), fields.to(column))
                : Double.NaN;
    }

    private boolean isThere(int column) {
        return column < fields.count();
    }

    private String wrong(int column, String what) {
        String name = format.csv().columns().get(column);
        return isThere(column)
                ? "'%s' is not a %s (column %s)".formatted(fields.shown(column), what, name)
                : "the column %s is missing".formatted(name);
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public CsvProblems problems() {
        return problems;
    }

    EventSeries events(InstrumentId instrument) {
        return events.build(instrument);
    }
}
