package alchemist.app.cli;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.Downloader;
import alchemist.datalake.download.Recheck;
import alchemist.engine.model.BarPeriod;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Options that say what to download from where. */
final class DownloadOptions {

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "The source: binance, bybit, firstrate or yahoo.")
    private @Nullable String name;

    @Option(names = "--name", paramLabel = "NAME", hidden = true)
    private @Nullable String nameOption;

    @Mixin private final SpanOptions span = new SpanOptions();

    @Option(
            names = {"--symbols", "--pdts"},
            paramLabel = "A,B",
            split = ",",
            description = "Symbols as the source writes them (default: a few well-known ones).")
    private List<String> symbols = new ArrayList<>();

    @Option(
            names = "--asset-type",
            paramLabel = "T",
            description =
                    "perp or spot (binance, bybit; default: perp); etf, stock, fx or index (yahoo;"
                            + " default: etf).")
    private @Nullable String assetType;

    @Option(
            names = "--bars-from",
            paramLabel = "WHAT",
            description =
                    "What bars are made from: klines, trades or aggTrades (default: klines; bybit:"
                            + " trades).")
    private @Nullable String making;

    @Option(
            names = "--recheck",
            description =
                    "Ask of every archive that is there whether it was issued again, not only of"
                            + " those of the newest two weeks (binance, bybit).")
    private boolean recheck;

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description = "Folder or zip archive of FirstRate's files.")
    private @Nullable Path path;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description =
                    "Symbols from a file, one per line or in the first column of a CSV (yahoo).")
    private @Nullable Path list;

    String source() throws CommandException {
        if (name != null && nameOption != null) {
            throw CommandException.usage("The source is named twice.");
        }
        String given = name != null ? name : nameOption;
        if (given == null) {
            throw CommandException.usage("Which source? There are %s.".formatted(Sources.names()));
        }
        return given.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    Optional<Path> list() {
        return Optional.ofNullable(list);
    }

    /** The symbols that were named. */
    List<String> symbols() {
        return symbols.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    boolean isNarrowed() {
        return !symbols().isEmpty() || assetType != null || span.hasPeriod() || list != null;
    }

    String assetType(DataSource source) throws CommandException {
        if (assetType == null) {
            return source.assetTypes().getFirst();
        }
        String given = assetType.strip().toLowerCase(Locale.ROOT);
        if (!source.assetTypes().contains(given)) {
            throw CommandException.usage(
                    "--asset-type: %s has no '%s'; it has %s."
                            .formatted(
                                    source.name(),
                                    assetType,
                                    String.join(", ", source.assetTypes())));
        }
        return given;
    }

    BarPeriod period(DataSource source) throws CommandException {
        return span.period().orElse(source.defaultPeriod());
    }

    BarMaking making(DataSource source) throws CommandException {
        if (making == null) {
            return source.defaultMaking();
        }
        return switch (making.strip().toLowerCase(Locale.ROOT)) {
            case "klines" -> BarMaking.KLINES;
            case "trades" -> BarMaking.TRADES;
            case "aggtrades" -> BarMaking.AGG_TRADES;
            default ->
                    throw CommandException.usage(
                            "--bars-from: '%s' is none of klines, trades, aggTrades."
                                    .formatted(making));
        };
    }

    Downloader.Days days() throws CommandException {
        Optional<LocalDate> first = day(span.from(), "--from");
        Optional<LocalDate> last = day(span.to(), "--to");
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw CommandException.usage(
                    "--from %s is after --to %s.".formatted(first.get(), last.get()));
        }
        return new Downloader.Days(first, last, recheck ? Recheck.ALL : Recheck.NEWEST);
    }

    private static Optional<LocalDate> day(Optional<String> given, String option)
            throws CommandException {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String text = given.get();
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw CommandException.usage(
                    "%s: '%s' is not a day; write for example 2024-01-31.".formatted(option, text));
        }
    }
}
