package alchemist.datalake.yahoo;

import alchemist.datalake.download.Answer;
import alchemist.datalake.download.Archives;
import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.SourceSettings;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.Wanted;
import alchemist.datalake.download.Web;
import alchemist.datalake.json.JsonException;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.time.SystemClock;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Yahoo's daily bars, kept as they were traded: Yahoo's own prices are adjusted for every split
 * since, which is undone here; splits and dividends are kept beside them. Asked at most once a
 * second, and not again in the same run once it has refused.
 */
public final class YahooSource implements DataSource {

    private static final String VENUE = "YAHOO";
    private static final String FX = "FX";
    private static final String INDEX = "INDEX";
    private static final Duration DISTANCE = Duration.ofMillis(1_100);

    private final URI base;
    private final Optional<Path> list;

    /**
     * @param list a file with one symbol per line, or a CSV whose first column they are
     */
    public YahooSource(SourceSettings settings, Optional<Path> list) throws LakeException {
        base = settings.url("yahoo.url", "https://query1.finance.yahoo.com/");
        this.list = list;
    }

    @Override
    public String name() {
        return "yahoo";
    }

    @Override
    public int parallel() {
        return 1;
    }

    @Override
    public List<String> assetTypes() {
        return List.of("etf", "stock", "fx", "index");
    }

    @Override
    public List<String> defaultSymbols(String assetType) throws LakeException {
        if (list.isPresent()) {
            return symbols(list.get());
        }
        return switch (assetType) {
            case "fx" ->
                    List.of("EURUSD", "USDJPY", "GBPUSD", "AUDUSD", "USDCHF", "USDCAD", "NZDUSD");
            case "etf" -> List.of("DIA", "SPY", "QQQ");
            case "index" -> List.of("^GSPC", "^DJI", "^IXIC");
            default ->
                    throw new LakeException(
                            "Which stocks? Name them with --symbols A,B or give --list FILE with"
                                    + " one per line.");
        };
    }

    @Override
    public InstrumentId instrument(String symbol, String assetType) throws LakeException {
        String plain = symbol.strip().toUpperCase(Locale.ROOT);
        try {
            if (plain.startsWith("^") || assetType.equals("index")) {
                return new InstrumentId(plain.replace("^", ""), INDEX);
            }
            if (plain.endsWith("=X") || assetType.equals("fx")) {
                return new InstrumentId(plain.replace("=X", "").replace("/", ""), FX);
            }
            return new InstrumentId(plain.replace("." + VENUE, "").replace('.', '-'), VENUE);
        } catch (IllegalArgumentException e) {
            throw new LakeException("'%s' is not a symbol of Yahoo.".formatted(symbol), e);
        }
    }

    @Override
    public BarPeriod defaultPeriod() {
        return BarPeriod.ONE_DAY;
    }

    @Override
    public List<Piece> plan(Wanted wanted) throws LakeException {
        Subscription subscription = wanted.subscription();
        if (!subscription.period().equals(BarPeriod.ONE_DAY)
                || subscription.making() != BarMaking.KLINES) {
            throw new LakeException("yahoo gives daily bars only; ask for --period 1d.");
        }
        List<Piece> pieces = new ArrayList<>();
        for (DayRange missing : wanted.missing()) {
            LocalDate last =
                    missing.to().isBefore(wanted.today())
                            ? missing.to()
                            : wanted.today().minusDays(1);
            if (!last.isBefore(missing.from())) {
                DayRange days = new DayRange(missing.from(), last);
                pieces.add(new Piece(subscription, days, Piece.Kind.REST, uri(subscription, days)));
            }
        }
        return pieces;
    }

    @Override
    public Fetched fetch(Piece piece, Web web) throws LakeException, InterruptedException {
        if (!(web.get(piece.uri(), DISTANCE) instanceof Answer.Body body)) {
            throw new LakeException(
                    "Yahoo knows no '%s', or it is no longer listed."
                            .formatted(symbol(piece.subscription().instrument())));
        }
        String text = body.text();
        if (text.stripLeading().startsWith("<")) {
            throw new LakeException(
                    "Yahoo answers with a web page instead of data, as it does to programs it"
                            + " doesn't want. Try again later, or import files instead.");
        }
        try {
            return new YahooChart(text).read(piece, answer(piece, text));
        } catch (JsonException | RowException e) {
            throw new LakeException(
                    "Yahoo does not answer with bars of %s: %s."
                            .formatted(piece.subscription().instrument(), e.getMessage()),
                    e);
        }
    }

    private static Parent answer(Piece piece, String text) {
        return Archives.answer(piece, text, 0, true);
    }

    /** Always up to now: only then are all splits told of by which prices are adjusted. */
    private URI uri(Subscription subscription, DayRange days) {
        long now = new SystemClock().now() / 1_000_000_000L;
        long from = days.from().minusDays(1).toEpochSecond(LocalTime.MIN, ZoneOffset.UTC);
        return base.resolve(
                "v8/finance/chart/%s?period1=%d&period2=%d&interval=1d&events=div%%2Csplits&includePrePost=false"
                        .formatted(symbol(subscription.instrument()), from, now));
    }

    private static String symbol(InstrumentId instrument) {
        return switch (instrument.venue()) {
            case FX -> instrument.symbol() + "=X";
            case INDEX -> "%5E" + instrument.symbol();
            default -> instrument.symbol();
        };
    }

    private static List<String> symbols(Path file) throws LakeException {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("[,;\t]", 2)[0].strip().replace("\"", ""))
                    .filter(symbol -> symbol.matches("[\\^A-Z0-9.=-]{1,15}"))
                    .toList();
        } catch (IOException e) {
            throw new LakeException("The list %s can't be read.".formatted(file), e);
        }
    }
}
