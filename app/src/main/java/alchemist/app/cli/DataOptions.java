package alchemist.app.cli;

import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Options that say which bars. */
final class DataOptions {

    @Option(
            names = "--instrument",
            paramLabel = "SYMBOL.VENUE",
            description = "The instrument, for example SPY.ARCA.")
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
                            + " period are optional then.")
    private @Nullable Path file;

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
     */
    record Wanted(
            Optional<InstrumentId> instrument,
            Optional<BarPeriod> period,
            DateRange range,
            Optional<Path> file,
            Optional<ZoneId> zone,
            Optional<Path> definitions) {}

    Wanted read() throws CommandException {
        if (file == null && instrument == null) {
            throw CommandException.usage(
                    "Which bars? Give --instrument and --period for bars of the lake, or --data"
                            + " FILE.");
        }
        if (file == null && zone != null) {
            throw CommandException.usage("--tz is for --data; bars of the lake know their zone.");
        }
        return new Wanted(
                instrument == null ? Optional.empty() : Optional.of(Texts.instrument(instrument)),
                period == null ? Optional.empty() : Optional.of(Texts.period(period)),
                DateRange.parse(from, to),
                Optional.ofNullable(file),
                zone == null ? Optional.empty() : Optional.of(Texts.zone(zone, "--tz")),
                Optional.ofNullable(definitions));
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

        static BarPeriod period(String text) throws CommandException {
            try {
                return BarPeriod.parse(text);
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
