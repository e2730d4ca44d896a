package alchemist.app.cli;

import alchemist.datalake.binance.BinanceSource;
import alchemist.datalake.bybit.BybitSource;
import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.SourceSettings;
import alchemist.datalake.firstrate.FirstRateSource;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.yahoo.YahooSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The sources by their names, with the settings of the home. */
final class Sources {

    private static final String FIRSTRATE_PATH = "firstrate.path";

    private final SourceSettings settings;

    private Sources(SourceSettings settings) {
        this.settings = settings;
    }

    static Sources of(Session session) throws CommandException {
        Properties home = new Properties();
        Path file = session.home().settings();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                home.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw CommandException.failed(
                        "The settings in %s can't be read.".formatted(file), e);
            }
        }
        return new Sources(new SourceSettings(session.terminal().environment(), home));
    }

    static String names() {
        return "binance, bybit, firstrate, yahoo";
    }

    /** True when what a source of this name has can be downloaded knowing nothing else. */
    static boolean isOnTheWeb(String name) {
        return List.of("binance", "bybit", "yahoo").contains(name);
    }

    /**
     * A source without options of its own.
     *
     * @param name of one that {@link #isOnTheWeb}
     */
    DataSource onTheWeb(String name) throws LakeException {
        return switch (name) {
            case "binance" -> new BinanceSource(settings);
            case "bybit" -> new BybitSource(settings);
            case "yahoo" -> new YahooSource(settings, Optional.empty());
            default -> throw new IllegalArgumentException(name + " is not on the web");
        };
    }

    DataSource get(DownloadOptions options) throws CommandException, LakeException {
        String name = canonical(options.source());
        return switch (name) {
            case "binance", "bybit" -> onTheWeb(name);
            case "yahoo" -> new YahooSource(settings, options.list());
            case "firstrate" -> new FirstRateSource(path(options));
            case "csv" ->
                    throw CommandException.usage(
                            "Files are brought in with 'alchemist lake import FILE --instrument"
                                    + " I'.");
            default ->
                    throw CommandException.usage(
                            "There is no source '%s'; there are %s.".formatted(name, names()));
        };
    }

    /** The name of a source here; trading-data called some of them differently. */
    static String canonical(String name) {
        return switch (name) {
            case "yfinance" -> "yahoo";
            case "firstrate_future_adjusted", "firstrate_future_unadjusted" -> "firstrate";
            default -> name;
        };
    }

    private Path path(DownloadOptions options) throws CommandException {
        Optional<Path> path = options.path().or(() -> settings.text(FIRSTRATE_PATH).map(Path::of));
        return path.orElseThrow(
                () ->
                        CommandException.usage(
                                "Where are the files? Give --path FOLDER, or set firstrate.path in"
                                        + " the home's settings.properties."));
    }
}
