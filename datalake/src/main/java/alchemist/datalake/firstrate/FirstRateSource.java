package alchemist.datalake.firstrate;

import alchemist.datalake.download.BarMaking;
import alchemist.datalake.download.DataSource;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Wanted;
import alchemist.datalake.download.Web;
import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.RemoteFile;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.BarSeries;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.time.SystemClock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * FirstRate's files: bars stamped with their start in New York time, no header, minutes without
 * trades left out. A file that was read before and has not changed is not read again.
 */
public final class FirstRateSource implements DataSource {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final FirstRateFiles files;

    /**
     * @param path a folder of texts and zip archives, or one such archive
     * @throws LakeException when there is nothing of FirstRate's there
     */
    public FirstRateSource(Path path) throws LakeException {
        files = FirstRateFiles.find(path);
    }

    @Override
    public String name() {
        return "firstrate";
    }

    @Override
    public int parallel() {
        return 2;
    }

    @Override
    public List<String> assetTypes() {
        return List.of("any");
    }

    /** Everything there is. */
    @Override
    public List<String> defaultSymbols(String assetType) {
        return files.instruments().stream().map(InstrumentId::toString).toList();
    }

    @Override
    public InstrumentId instrument(String symbol, String assetType) throws LakeException {
        String plain = symbol.strip().toUpperCase(Locale.ROOT);
        return files.instruments().stream()
                .filter(id -> id.toString().equals(plain) || id.symbol().equals(plain))
                .findFirst()
                .orElseThrow(
                        () ->
                                new LakeException(
                                        "There is no file of %s in %s."
                                                .formatted(symbol, files.path())));
    }

    @Override
    public BarPeriod defaultPeriod() {
        return BarPeriod.ONE_MINUTE;
    }

    @Override
    public List<Piece> plan(Wanted wanted) throws LakeException {
        if (wanted.subscription().making() != BarMaking.KLINES) {
            throw new LakeException("firstrate has bars only, no trades.");
        }
        return files.of(wanted.subscription()).stream()
                .filter(file -> !isKnown(file, wanted))
                .map(
                        file ->
                                new Piece(
                                        wanted.subscription(),
                                        wanted.days(),
                                        Piece.Kind.FILE,
                                        file.uri()))
                .toList();
    }

    @Override
    public Fetched fetch(Piece piece, Web web) throws LakeException {
        FirstRateFiles.Entry file = files.at(piece.uri());
        try {
            FlowBars all = new FirstRateText(piece.subscription(), NEW_YORK).parse(file);
            BarSeries kept = all.bars().between(start(piece.days().from()), end(piece.days().to()));
            if (kept.isEmpty()) {
                return new Fetched.Missing();
            }
            boolean toTheEnd = kept.time(kept.size() - 1) == lastTime(all.bars());
            return new Fetched.Bars(FlowBars.of(kept), parent(piece, file, kept.size(), toTheEnd));
        } catch (RowException e) {
            throw new LakeException(
                    "%s, %s. Nothing of it was taken.".formatted(file.name(), e.getMessage()), e);
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be read: %s.".formatted(file.name(), FileTrouble.reason(e)), e);
        }
    }

    private static long lastTime(BarSeries bars) {
        return bars.time(bars.size() - 1);
    }

    /**
     * @param toTheEnd whether everything was taken that the file has from the first day on
     */
    private static Parent parent(
            Piece piece, FirstRateFiles.Entry file, long rows, boolean toTheEnd)
            throws IOException {
        return new Parent(
                file.uri().toString(),
                RemoteFile.marked(file.stamp()),
                Sha256.of(file.container()),
                piece.days(),
                toTheEnd,
                rows,
                piece.subscription().making().transformation(),
                Instant.ofEpochMilli(new SystemClock().now() / 1_000_000));
    }

    private static boolean isKnown(FirstRateFiles.Entry file, Wanted wanted) {
        return wanted.have().stream()
                .filter(parent -> parent.origin().equals(file.uri().toString()))
                .filter(parent -> parent.remote().checksum().equals(file.stamp()))
                .filter(parent -> !wanted.days().from().isBefore(parent.days().from()))
                .anyMatch(
                        parent ->
                                parent.whole() || !wanted.days().to().isAfter(parent.days().to()));
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(NEW_YORK).toEpochSecond() * 1_000_000_000L;
    }

    private static long end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
