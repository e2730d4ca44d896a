package alchemist.datalake.binance;

import alchemist.datalake.download.Archives;
import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.CryptoSource;
import alchemist.datalake.download.CryptoSymbols;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.SourceSettings;
import alchemist.datalake.download.Standing;
import alchemist.datalake.download.Subscription;
import alchemist.datalake.download.Wanted;
import alchemist.datalake.download.Web;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.BarPeriod;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Binance. Whole months come as one archive, the rest as one per day; a day whose archive is not
 * there yet comes from the REST service, and its archive replaces it later.
 */
public final class BinanceSource extends CryptoSource {

    private static final String VENUE = "BINANCE";

    /** An archive that has not appeared after so many days never will. */
    private static final int LATEST = 45;

    private static final Set<String> INTERVALS =
            Set.of("1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d");

    private final BinanceUrls urls;
    private final BinanceArchive archive;
    private final BinanceRest rest;

    public BinanceSource(SourceSettings settings) throws LakeException {
        super(VENUE);
        urls = BinanceUrls.of(settings);
        archive = new BinanceArchive();
        rest = new BinanceRest();
    }

    @Override
    public String name() {
        return "binance";
    }

    @Override
    public List<Piece> plan(Wanted wanted) throws LakeException {
        requirePeriod(wanted.subscription());
        List<Piece> pieces = new ArrayList<>();
        for (DayRange missing : wanted.missing()) {
            LocalDate day = missing.from();
            while (!day.isAfter(missing.to())) {
                Piece piece = next(wanted, missing, day);
                pieces.add(piece);
                day = piece.days().to().plusDays(1);
            }
        }
        return pieces.stream().filter(piece -> isPossible(piece, wanted)).toList();
    }

    @Override
    public List<Piece> insteadOf(Piece missing, Wanted wanted) {
        if (missing.days().to().isBefore(wanted.today().minusDays(LATEST))) {
            return List.of();
        }
        Subscription subscription = missing.subscription();
        return switch (missing.kind()) {
            case MONTHLY_ARCHIVE ->
                    missing.days().days().map(day -> urls.day(subscription, day)).toList();
            case DAILY_ARCHIVE ->
                    subscription.making() == BarMaking.KLINES
                            ? List.of(urls.rest(subscription, missing.days()))
                            : List.of();
            case REST, FILE -> List.of();
        };
    }

    @Override
    public Optional<Piece> archive(Parent parent, Subscription subscription) {
        LocalDate day = parent.days().from();
        return Stream.of(urls.month(subscription, YearMonth.from(day)), urls.day(subscription, day))
                .filter(piece -> Archives.name(piece.uri()).equals(parent.name()))
                .findFirst();
    }

    @Override
    public Standing standing(Piece archived, Parent have, Web web)
            throws LakeException, InterruptedException {
        return archive.standing(archived, have, web);
    }

    @Override
    public Fetched fetch(Piece piece, Web web) throws LakeException, InterruptedException {
        return piece.kind() == Piece.Kind.REST ? rest.fetch(piece, web) : archive.fetch(piece, web);
    }

    private Piece next(Wanted wanted, DayRange missing, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        DayRange whole = new DayRange(month.atDay(1), month.atEndOfMonth());
        Subscription subscription = wanted.subscription();
        if (missing.contains(whole) && whole.to().isBefore(wanted.today())) {
            return urls.month(subscription, month);
        }
        return day.isBefore(wanted.today())
                ? urls.day(subscription, day)
                : urls.rest(subscription, DayRange.of(day));
    }

    /** Trades of a day that is not over have no archive, and no bars elsewhere. */
    private static boolean isPossible(Piece piece, Wanted wanted) {
        return piece.kind() != Piece.Kind.REST
                || wanted.subscription().making() == BarMaking.KLINES;
    }

    private static void requirePeriod(Subscription subscription) throws LakeException {
        BarPeriod period = subscription.period();
        boolean has =
                subscription.making() == BarMaking.KLINES
                        ? INTERVALS.contains(period.toString())
                        : period.compareTo(BarPeriod.ONE_DAY) <= 0;
        boolean noSeconds =
                CryptoSymbols.isPerp(subscription.instrument())
                        && subscription.making() == BarMaking.KLINES
                        && period.unit() == BarPeriod.Unit.SECOND;
        if (!has || noSeconds) {
            throw new LakeException(
                    "binance has no %s bars of %s; choose 1m, 5m, 15m, 1h, 4h or 1d."
                            .formatted(period, subscription.instrument()));
        }
    }
}
