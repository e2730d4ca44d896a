package alchemist.datalake.download;

import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.DayRange;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Parent;
import alchemist.datalake.parquet.RemoteFile;
import alchemist.datalake.text.LineTooLongException;
import alchemist.datalake.text.RefusedException;
import alchemist.engine.model.BarSeries;
import alchemist.engine.time.SystemClock;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/** What all sources of archives do with a file: check it, read it, say where its bars came from. */
public final class Archives {

    /** Turns a file into bars. */
    @FunctionalInterface
    public interface Parser {

        /**
         * @throws IOException when it can't be read
         * @throws RowException when a line of it is wrong
         */
        FlowBars parse(Path file) throws IOException, RowException;
    }

    private Archives() {}

    /** Reads a downloaded archive and deletes it. */
    public static Fetched.Bars read(
            Piece piece, Answer.Download download, String checksum, Parser parser)
            throws LakeException {
        try {
            FlowBars bars = parse(piece.uri(), download.file(), parser);
            requireDays(piece, bars.bars());
            String sha256 = Sha256.of(download.file());
            Parent parent =
                    new Parent(
                            piece.uri().toString(),
                            download.remote().withChecksum(checksum),
                            sha256,
                            piece.days(),
                            true,
                            bars.bars().size(),
                            piece.subscription().making().transformation(),
                            now());
            return new Fetched.Bars(bars, parent);
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be read: %s.".formatted(download.file(), FileTrouble.reason(e)), e);
        } finally {
            delete(download.file());
        }
    }

    /** The parent of bars that came as the answer of a web service. */
    public static Parent answer(Piece piece, String answers, long rows, boolean whole) {
        return new Parent(
                piece.uri().toString(),
                RemoteFile.NONE,
                Sha256.of(answers),
                piece.days(),
                whole,
                rows,
                piece.subscription().making().transformation(),
                now());
    }

    /** What the server of a file says has become of it, without sending it. */
    public static Standing standing(URI uri, RemoteFile known, Web web)
            throws LakeException, InterruptedException {
        return switch (web.describe(uri, known)) {
            case Answer.NotModified _ -> Standing.SAME;
            case Answer.NotThere _ -> Standing.WITHDRAWN;
            case Answer.NotDescribed _ -> Standing.UNKNOWN;
            case Answer.Description now ->
                    switch (known.likeness(now.remote())) {
                        case SAME -> Standing.SAME;
                        case DIFFERENT -> Standing.REISSUED;
                        case UNKNOWN -> Standing.UNKNOWN;
                    };
            case Answer.Body _, Answer.Download _ ->
                    throw new IllegalStateException("a description is no body");
        };
    }

    /** The file name of a URL. */
    public static String name(URI uri) {
        String path = String.valueOf(uri.getPath());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static FlowBars parse(URI uri, Path file, Parser parser) throws LakeException {
        String name = name(uri);
        try {
            return parser.parse(file);
        } catch (RowException e) {
            throw nothingTaken(name + ", " + e.getMessage(), e);
        } catch (LineTooLongException e) {
            throw nothingTaken(
                    "%s, line %d: the line is longer than any trade".formatted(name, e.line()), e);
        } catch (RefusedException e) {
            throw nothingTaken(name + " " + e.getMessage(), e);
        } catch (ZipException | EOFException e) {
            throw nothingTaken(name + " is damaged: it can't be unpacked", e);
        } catch (IOException e) {
            throw nothingTaken(name + " can't be read: " + FileTrouble.reason(e), e);
        }
    }

    private static LakeException nothingTaken(String what, Exception cause) {
        return new LakeException(
                what + ". Nothing of it was taken; the next update asks for it again.", cause);
    }

    /** Bars of other days would end up in files whose lineage does not name them. */
    private static void requireDays(Piece piece, BarSeries bars) throws LakeException {
        DayRange days = piece.days();
        if (!bars.isEmpty() && !days.contains(DayRange.of(bars))) {
            throw new LakeException(
                    "%s holds other days than %s. Nothing of it was taken."
                            .formatted(name(piece.uri()), days));
        }
    }

    private static Instant now() {
        return Instant.ofEpochMilli(new SystemClock().now() / 1_000_000);
    }

    private static void delete(Path file) throws LakeException {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".tag"));
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be deleted: %s.".formatted(file, FileTrouble.reason(e)), e);
        }
    }

    /** The checksum in a file of {@code sha256sum}'s form. */
    public static Optional<String> checksum(String text) {
        String first = text.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        return first.matches("[0-9a-f]{64}") ? Optional.of(first) : Optional.empty();
    }
}
