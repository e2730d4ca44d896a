package alchemist.app.cli;

import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.LifecycleEvent;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A CSV file of what happens to instruments besides trading.
 *
 * <pre>
 * time,instrument,event,value
 * 2014-05-08,AAPL.NASDAQ,dividend,3.29
 * 2014-06-09,AAPL.NASDAQ,split,7
 * 2024-01-01T08:00:00Z,BTCUSDT.BINANCE,funding,0.0001
 * 2024-03-11,ES.CME,roll,5131.25:5192.50
 * 2024-03-15T13:30:00Z,ESH4.CME,expiry,5101.75
 * </pre>
 *
 * A day begins at midnight in the instrument's zone. Lines about other instruments are passed over.
 */
final class EventFile {

    private static final String HEADER = "time,instrument,event,value";
    private static final int CELLS = 4;

    private final Path file;
    private final List<Instrument> instruments;

    private EventFile(Path file, List<Instrument> instruments) {
        this.file = file;
        this.instruments = instruments;
    }

    /** The events of these instruments. */
    static List<LifecycleEvent> read(Path file, List<Instrument> instruments)
            throws CommandException {
        return new EventFile(file, instruments).read();
    }

    /**
     * The events of a file together with those the lake tells of. Where both tell of the same kind
     * less than a day apart, it is the same event, and the file's counts.
     */
    static List<LifecycleEvent> over(List<LifecycleEvent> lake, List<LifecycleEvent> file) {
        return Stream.concat(
                        lake.stream()
                                .filter(known -> file.stream().noneMatch(it -> same(it, known))),
                        file.stream())
                .toList();
    }

    private static boolean same(LifecycleEvent one, LifecycleEvent other) {
        return one.getClass() == other.getClass()
                && one.instrument().equals(other.instrument())
                && Duration.ofNanos(one.time() - other.time()).abs().compareTo(Duration.ofDays(1))
                        < 0;
    }

    private List<LifecycleEvent> read() throws CommandException {
        List<LifecycleEvent> events = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.equals(HEADER)) {
                event(line, i + 1).ifPresent(events::add);
            }
        }
        return events;
    }

    private List<String> lines() throws CommandException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw CommandException.failed("%s is not a text file.".formatted(file), e);
        } catch (IOException e) {
            throw CommandException.failed(
                    "%s can't be read: %s.".formatted(file, Failures.reason(e)), e);
        }
    }

    private Optional<LifecycleEvent> event(String line, int number) throws CommandException {
        String[] cells = line.split(",", -1);
        try {
            if (cells.length != CELLS) {
                throw new IllegalArgumentException("this is not " + HEADER);
            }
            InstrumentId id = InstrumentId.parse(cells[1]);
            Optional<Instrument> instrument =
                    instruments.stream().filter(each -> each.id().equals(id)).findFirst();
            return instrument.isEmpty()
                    ? Optional.empty()
                    : Optional.of(event(instrument.get(), cells));
        } catch (IllegalArgumentException | CommandException e) {
            throw CommandException.failed(
                    "%s, line %d: %s"
                            .formatted(file, number, sentence(String.valueOf(e.getMessage()))),
                    e);
        }
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static LifecycleEvent event(Instrument instrument, String[] cells)
            throws CommandException {
        long time = DateBound.parse(cells[0], "time").start(instrument.zone());
        String kind = cells[2].strip();
        String value = cells[3].strip();
        return switch (kind) {
            case "dividend" -> new LifecycleEvent.Dividend(instrument, time, number(value));
            case "split" -> new LifecycleEvent.StockSplit(instrument, time, ratio(value));
            case "funding" -> new LifecycleEvent.Funding(instrument, time, number(value));
            case "expiry" ->
                    new LifecycleEvent.Expiry(
                            instrument, time, value.isEmpty() ? Double.NaN : number(value));
            case "roll" -> roll(instrument, time, value.split(":", 2));
            default ->
                    throw new IllegalArgumentException(
                            "'"
                                    + kind
                                    + "' is not an event; there are dividend, split, funding,"
                                    + " expiry and roll");
        };
    }

    private static LifecycleEvent roll(Instrument instrument, long time, String[] prices) {
        if (prices.length != 2) {
            throw new IllegalArgumentException(
                    "a roll has two prices, of the old and the new contract: 5131.25:5192.50");
        }
        return new LifecycleEvent.Roll(instrument, time, number(prices[0]), number(prices[1]));
    }

    private static double ratio(String text) {
        double ratio = number(text);
        if (ratio <= 0) {
            throw new IllegalArgumentException("a split's ratio must be above 0, not " + text);
        }
        return ratio;
    }

    private static double number(String text) {
        double number;
        try {
            number = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("'" + text + "' is not a number");
        }
        return number;
    }
}
