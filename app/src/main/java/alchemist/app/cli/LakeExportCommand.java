package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.engine.model.Bar;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.Instrument;
import alchemist.engine.model.InstrumentRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Copies bars out of the lake. */
@Command(
        name = "export",
        sortOptions = false,
        description = {
            "Write bars of the lake to a CSV or Parquet file. Bars of a length that is not stored"
                    + " are",
            "made from shorter ones; without --period it is the only length there is.",
            ""
        })
final class LakeExportCommand implements Callable<Integer> {

    private static final String HEADER = "time,open,high,low,close,volume\n";

    private final Session session;

    @Option(
            names = "--instrument",
            paramLabel = "SYMBOL.VENUE",
            required = true,
            description = "Whose bars.")
    private String instrument = "";

    @Mixin private final SpanOptions span = new SpanOptions();

    @Mixin private final ViewOptions view = new ViewOptions();

    @Option(
            names = "--format",
            paramLabel = "csv|parquet",
            defaultValue = "csv",
            description = "The file's format (default: ${DEFAULT-VALUE}).")
    private String format = "csv";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file.")
    private String out = "";

    LakeExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        OutputFile file = OutputFile.named(out, "--out");
        file.check();
        boolean parquet = isParquet();
        DataOptions.Wanted wanted = wanted();
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            Instrument whose = lake.instrument(wanted.instrument().orElseThrow());
            BarSeries bars = new LakeBars(wanted).series(lake, whose, session.err()).series();
            if (parquet) {
                lake.export(bars, lake.folder().toString(), file.path());
            } else {
                file.write(stream -> csv(bars, stream));
            }
            session.out()
                    .println(
                            "%s bars of %s %s are in %s."
                                    .formatted(
                                            Numbers.count(bars.size()),
                                            bars.instrument(),
                                            bars.period(),
                                            file.path()));
        }
        return ExitCode.DONE;
    }

    private DataOptions.Wanted wanted() throws CommandException {
        Optional<Path> nothing = Optional.empty();
        return new DataOptions.Wanted(
                Optional.of(DataOptions.Texts.instrument(instrument)),
                span.period(),
                span.range(),
                nothing,
                Optional.empty(),
                nothing,
                view.view());
    }

    private boolean isParquet() throws CommandException {
        return switch (format.strip().toLowerCase(Locale.ROOT)) {
            case "csv" -> false;
            case "parquet" -> true;
            default ->
                    throw CommandException.usage(
                            "--format: '%s' is neither csv nor parquet.".formatted(format));
        };
    }

    private static void csv(BarSeries bars, OutputStream stream) throws IOException {
        stream.write(HEADER.getBytes(StandardCharsets.US_ASCII));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.bar(i);
            line.setLength(0);
            line.append(Instant.ofEpochSecond(0, bar.time()))
                    .append(',')
                    .append(bar.open())
                    .append(',')
                    .append(bar.high())
                    .append(',')
                    .append(bar.low())
                    .append(',')
                    .append(bar.close())
                    .append(',')
                    .append(bar.volume())
                    .append('\n');
            stream.write(line.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
