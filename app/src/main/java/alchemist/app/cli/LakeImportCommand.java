package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.datalake.lake.ImportResult;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.OpenInterestFile;
import alchemist.datalake.source.CsvOptions;
import alchemist.datalake.source.CsvPreview;
import alchemist.datalake.source.ImportFile;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Brings files into the lake. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Bring bars from CSV files (also .gz and .zip) or Parquet files into the lake.",
            "Header, separator and time format are detected; importing a file again changes"
                    + " nothing.",
            ""
        })
final class LakeImportCommand implements Callable<Integer> {

    private static final String CSV = "csv";
    private static final String PARQUET = "parquet";

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "csv|parquet",
            defaultValue = CSV,
            description = "What the files are (default: csv; a Parquet file is recognised anyway).")
    private String source = CSV;

    @Option(
            names = "--instrument",
            paramLabel = "SYMBOL.VENUE",
            required = true,
            description = "Whose bars they are, for example SPY.ARCA.")
    private String instrument = "";

    @Option(
            names = {"--period", "--ver"},
            paramLabel = "P",
            description = "The length of a bar: 1m, 15m, 1h, 1d (default: seen in the file).")
    private @Nullable String period;

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            description =
                    "Zone of times that don't say theirs (default: the zone of the instrument).")
    private @Nullable String zone;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description =
                    "What the columns are, from the left: time,date,open,high,low,close,volume;"
                            + " '-' skips one.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--instrument-def",
            paramLabel = "FILE",
            description = "Definition of the instrument (YAML), kept in the lake.")
    private @Nullable Path definitions;

    @Option(
            names = "--open-interest",
            description =
                    "The files hold open interest (day,contract,open_interest; with a header) of"
                            + " the contracts of --instrument, by which --continuous can roll.")
    private boolean openInterest;

    LakeImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        if (!source.equals(CSV) && !source.equals(PARQUET)) {
            throw CommandException.usage(
                    "--source: '%s' is not a source of files; write csv or parquet."
                            .formatted(source));
        }
        InstrumentId id = DataOptions.Texts.instrument(instrument);
        CsvOptions options = options(id);
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            lake.notes().forEach(session.err()::println);
            if (definitions != null) {
                for (Instrument defined : DefinitionFile.read(definitions, session.err())) {
                    lake.define(defined);
                }
            }
            return openInterest
                    ? importOpenInterest(new OpenInterestFile(lake, id))
                    : importAll(lake, options, lake.instrument(id));
        }
    }

    private CsvOptions options(InstrumentId id) throws CommandException {
        Optional<BarPeriod> given =
                period == null ? Optional.empty() : Optional.of(DataOptions.Texts.period(period));
        Optional<ZoneId> givenZone =
                zone == null ? Optional.empty() : Optional.of(DataOptions.Texts.zone(zone, "--tz"));
        List<String> names = columns.stream().map(String::strip).toList();
        return new CsvOptions(Optional.of(id), given, givenZone, names, false);
    }

    /** A file that can't be taken does not keep the others out. */
    private int importAll(Lake lake, CsvOptions options, Instrument target) {
        int exitCode = ExitCode.DONE;
        for (Path file : files) {
            try {
                ImportResult result = importOne(lake, file, options, target);
                session.out().println(file + ": " + result.sentence());
            } catch (LakeException e) {
                exitCode = Failures.report(e, session);
            }
        }
        return exitCode;
    }

    private int importOpenInterest(OpenInterestFile known) {
        int exitCode = ExitCode.DONE;
        for (Path file : files) {
            try {
                session.out()
                        .println(
                                "%s: %s values of open interest."
                                        .formatted(file, Numbers.count(known.add(file))));
            } catch (LakeException e) {
                exitCode = Failures.report(e, session);
            }
        }
        return exitCode;
    }

    private ImportResult importOne(Lake lake, Path path, CsvOptions options, Instrument target)
            throws LakeException {
        ImportFile file = new ImportFile(lake, path);
        CsvPreview preview = file.preview(options);
        preview.notes().forEach(note -> session.err().println(path + ": " + note));
        CsvOptions complete = options;
        if (preview.needsZone()) {
            complete = options.withZone(target.zone());
            session.err()
                    .println(
                            "%s: The times don't say their zone and are read as %s, the zone of %s;"
                                            .formatted(path, target.zone().getId(), target.id())
                                    + " --tz ZONE says otherwise.");
        }
        try (ProgressLine progress = new ProgressLine(session.terminal(), "Importing")) {
            return file.run(complete, (rows, bytes, total) -> progress.advanced(bytes, total));
        }
    }
}
