package alchemist.datalake.bybit;

import alchemist.datalake.download.Answer;
import alchemist.datalake.download.Archives;
import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.CryptoSource;
import alchemist.datalake.download.CryptoSymbols;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.SourceSettings;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.TradeFile;
import alchemist.datalake.download.Wanted;
import alchemist.datalake.download.Web;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.BarPeriod;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bybit. Bars are made from the archives of trades, one per day, or taken from the REST service
 * where klines are asked for; there is no archive of klines.
 */
public final class BybitSource extends CryptoSource {

    private static final String VENUE = "BYBIT";

    private final URI archive;
    private final BybitRest rest;

    public BybitSource(SourceSettings settings) throws LakeException {
        super(VENUE);
        archive = settings.url("bybit.archive.url", "https://public.bybit.com/");
        rest = new BybitRest(settings.url("bybit.url", "https://api.bybit.com/"));
    }

    @Override
    public String name() {
        return "bybit";
    }

    @Override
    public BarMaking defaultMaking() {
        return BarMaking.TRADES;
    }

    @Override
    public List<Piece> plan(Wanted wanted) throws LakeException {
        Subscription subscription = wanted.subscription();
        boolean klines = subscription.making() == BarMaking.KLINES;
        if (subscription.making() == BarMaking.AGG_TRADES
                || subscription.period().compareTo(BarPeriod.ONE_DAY) > 0
                || (klines && !BybitRest.has(subscription.period()))) {
            throw new LakeException(
                    "bybit has no %s bars of %s made from %s; choose 1m, 5m, 1h or 1d."
                            .formatted(
                                    subscription.period(),
                                    subscription.instrument(),
                                    subscription.making().transformation()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (DayRange missing : wanted.missing()) {
            missing.days()
                    .filter(day -> klines || day.isBefore(wanted.today()))
                    .map(day -> klines ? rest.piece(subscription, day) : day(subscription, day))
                    .forEach(pieces::add);
        }
        return pieces;
    }

    @Override
    public Optional<Piece> archive(Parent parent, Subscription subscription) {
        Piece day = day(subscription, parent.days().from());
        return Archives.name(day.uri()).equals(parent.name()) ? Optional.of(day) : Optional.empty();
    }

    @Override
    public Fetched fetch(Piece piece, Web web) throws LakeException, InterruptedException {
        if (piece.kind() == Piece.Kind.REST) {
            return rest.fetch(piece, web);
        }
        return switch (web.download(piece.uri())) {
            case Answer.NotThere _ -> new Fetched.Missing();
            case Answer.Download download ->
                    Archives.read(
                            piece,
                            download,
                            "",
                            file -> TradeFile.bars(file, piece.subscription(), BybitTrades::new));
            case Answer.Body _, Answer.Description _, Answer.NotModified _, Answer.NotDescribed _ ->
                    throw new IllegalStateException("that is no answer to a download");
        };
    }

    private Piece day(Subscription subscription, LocalDate day) {
        String symbol = CryptoSymbols.symbol(subscription.instrument());
        String path =
                CryptoSymbols.isPerp(subscription.instrument())
                        ? "trading/%s/%s%s.csv.gz".formatted(symbol, symbol, day)
                        : "spot/%s/%s_%s.csv.gz".formatted(symbol, symbol, day);
        return new Piece(
                subscription, DayRange.of(day), Piece.Kind.DAILY_ARCHIVE, archive.resolve(path));
    }
}
