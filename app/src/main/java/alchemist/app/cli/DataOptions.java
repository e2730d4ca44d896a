package alchemist.app.cli;

import alchemist.datalake.view.BarsView;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Options that say which bars. */
final class DataOptions {

    @Option(
            names = "--instrument",
            paramLabel = "SYMBOL.VENUE",
            description =
                    "The instrument, for example SPY.ARCA; several, for a strategy that trades"
                            + " them together, as A.X,B.X.")
    private @Nullable String instrument;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "The length of a bar: 1m, 15m, 1h, 1d, 1w, 1mo.")
    private @Nullable String period;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "First day (2024-01-31, in the zone of the data), or a time with its zone"
                            + " (2024-01-31T09:30:00Z).")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Last day, inclusive; or a time, exclusive.")
    private @Nullable String to;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "Bars from a CSV file (also .gz and .zip) instead of the lake; instrument and"
                            + " period are optional then. A file of trades (time, price, size) or"
                            + " quotes (time, bid, ask, sizes) is made into bars of --period, 1m"
                            + " without one. One file per instrument; may be repeated.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            description =
                    "Zone of times in --data that don't say theirs, for example America/New_York"
                            + " (default: UTC).")
    private @Nullable String zone;

    @Option(
            names = "--instrument-def",
            paramLabel = "FILE",
            description = "Definition of the instrument (YAML): tick, lot, multiplier, currency.")
    private @Nullable Path definitions;

    /**
     * What was asked for, read and checked.
     *
     * @param file empty to read from the lake
     * @param zone empty when it was not given
     * @param view how bars of the lake are shown
     */
    record Wanted(
            Optional<InstrumentId> instrument,
            Optional<BarPeriod> period,
            DateRange range,
            Optional<Path> file,
            Optional<ZoneId> zone,
            Optional<Path> definitions,
            BarsView view) {

        /** The instrument that was named, by option or by a definition file with one in it. */
        Optional<Instrument> namedInstrument(Terminal terminal) throws CommandException {
            InstrumentRegistry registry = new InstrumentRegistry();
            Optional<InstrumentId> id = instrument;
            if (definitions.isPresent()) {
                List<Instrument> defined = DefinitionFile.read(definitions.get(), terminal.err());
                defined.forEach(registry::define);
                if (id.isEmpty() && defined.size() == 1) {
                    id = Optional.of(defined.getFirst().id());
                }
            }
            return id.map(registry::get);
        }
    }

    @Mixin private final ViewOptions view = new ViewOptions();

    /** The bars of the one instrument asked for. */
    Wanted read() throws CommandException {
        List<Wanted> all = readAll();
        if (all.size() != 1) {
            throw CommandException.usage("This takes one instrument, not " + all.size() + ".");
        }
        return all.getFirst();
    }

    /** The bars of every instrument, in the order in which they were given. */
    List<Wanted> readAll() throws CommandException {
        List<InstrumentId> ids = instruments();
        if (files.isEmpty() && ids.isEmpty()) {
            throw CommandException.usage(
                    "Which bars? Give --instrument and --period for bars of the lake, or --data"
                            + " FILE.");
        }
        if (files.isEmpty() && zone != null) {
            throw CommandException.usage("--tz is for --data; bars of the lake know their zone.");
        }
        if (!files.isEmpty() && view.isGiven()) {
            throw CommandException.usage("--adjust and --continuous are for bars of the lake.");
        }
        boolean eachNamed = ids.size() == files.size();
        if (!files.isEmpty() && !eachNamed && (files.size() > 1 || !ids.isEmpty())) {
            throw CommandException.usage(
                    "There must be one --data for each instrument, but there are %d files and %d"
                                    .formatted(files.size(), ids.size())
                            + " instruments.");
        }
        List<Wanted> all = new ArrayList<>();
        for (int i = 0; i < Math.max(ids.size(), files.size()); i++) {
            all.add(
                    wanted(
                            ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(i)),
                            files.isEmpty() ? Optional.empty() : Optional.of(files.get(i))));
        }
        return all;
    }

    private List<InstrumentId> instruments() throws CommandException {
        List<InstrumentId> ids = new ArrayList<>();
        for (String name : instrument == null ? new String[0] : instrument.split(",", -1)) {
            InstrumentId id = Texts.instrument(name);
            if (ids.contains(id)) {
                throw CommandException.usage("--instrument: %s is given twice.".formatted(id));
            }
            ids.add(id);
        }
        return ids;
    }

    private Wanted wanted(Optional<InstrumentId> id, Optional<Path> file) throws CommandException {
        return new Wanted(
                id,
                period == null ? Optional.empty() : Optional.of(Texts.period(period)),
                DateRange.parse(from, to),
                file,
                zone == null ? Optional.empty() : Optional.of(Texts.zone(zone, "--tz")),
                Optional.ofNullable(definitions),
                view.view());
    }

    /** Reads the values of options; what can't be read is wrong usage. */
    static final class Texts {

        private Texts() {}

        static InstrumentId instrument(String text) throws CommandException {
            try {
                return InstrumentId.parse(text);
            } catch (IllegalArgumentException e) {
                throw CommandException.usage(e);
            }
        }

        /** Reads a period; also by the names of trading-data, such as min_bar. */
        static BarPeriod period(String text) throws CommandException {
            try {
                return switch (text.strip().toLowerCase(Locale.ROOT)) {
                    case "min_bar" -> BarPeriod.ONE_MINUTE;
                    case "hour_bar" -> BarPeriod.ONE_HOUR;
                    case "day_bar" -> BarPeriod.ONE_DAY;
                    default -> BarPeriod.parse(text);
                };
            } catch (IllegalArgumentException e) {
                throw CommandException.usage(e);
            }
        }

        static ZoneId zone(String text, String option) throws CommandException {
            try {
                return ZoneId.of(text.strip());
            } catch (DateTimeException e) {
                throw CommandException.usage(
                        "%s: '%s' is not a time zone; write for example America/New_York or UTC."
                                .formatted(option, text));
            }
        }
    }
}
