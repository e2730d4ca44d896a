package alchemist.datalake.binance;

import alchemist.datalake.download.Answer;
import alchemist.datalake.download.Archives;
import alchemist.datalake.download.Fetched;
import alchemist.datalake.download.Piece;
import alchemist.datalake.download.RowException;
import alchemist.datalake.download.Standing;
import alchemist.datalake.download.TradeFile;
import alchemist.datalake.download.Web;
import alchemist.datalake.lake.FileTrouble;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.lake.Sha256;
import alchemist.datalake.parquet.FlowBars;
import alchemist.datalake.parquet.Parent;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** One archive and the file that says its checksum. Thread-safe. */
final class BinanceArchive {

    Fetched fetch(Piece piece, Web web) throws LakeException, InterruptedException {
        Optional<String> expected = checksum(piece.uri(), web);
        for (int attempt = 1; ; attempt++) {
            switch (web.download(piece.uri())) {
                case Answer.NotThere _ -> {
                    return new Fetched.Missing();
                }
                case Answer.Download download -> {
                    if (expected.isEmpty() || expected.get().equals(sha256(download.file()))) {
                        return read(piece, download, expected.orElse(""));
                    }
                    web.discard(piece.uri());
                    if (attempt == 2) {
                        throw wrongChecksum(piece);
                    }
                }
                case Answer.Body _,
                        Answer.Description _,
                        Answer.NotModified _,
                        Answer.NotDescribed _ ->
                        throw new IllegalStateException("that is no answer to a download");
            }
        }
    }

    /** The checksum has the last word: a server may date the same file anew. */
    Standing standing(Piece piece, Parent have, Web web)
            throws LakeException, InterruptedException {
        Standing said = Archives.standing(piece.uri(), have.remote(), web);
        if (said == Standing.SAME || said == Standing.WITHDRAWN) {
            return said;
        }
        return checksum(piece.uri(), web)
                .map(sha256 -> sha256.equals(have.sha256()) ? Standing.SAME : Standing.REISSUED)
                .orElse(said);
    }

    private static Optional<String> checksum(URI uri, Web web)
            throws LakeException, InterruptedException {
        Answer answer = web.get(URI.create(uri + ".CHECKSUM"), Duration.ZERO);
        return answer instanceof Answer.Body body
                ? Archives.checksum(body.text())
                : Optional.empty();
    }

    private static Fetched read(Piece piece, Answer.Download download, String checksum)
            throws LakeException {
        return Archives.read(piece, download, checksum, file -> parse(piece, file));
    }

    private static FlowBars parse(Piece piece, Path file) throws IOException, RowException {
        return switch (piece.subscription().making()) {
            case KLINES -> BinanceKlines.parse(file, piece.subscription());
            case TRADES ->
                    TradeFile.bars(
                            file,
                            piece.subscription(),
                            () -> new BinanceTrades(BinanceTrades.Layout.TRADES));
            case AGG_TRADES ->
                    TradeFile.bars(
                            file,
                            piece.subscription(),
                            () -> new BinanceTrades(BinanceTrades.Layout.AGG_TRADES));
        };
    }

    private static String sha256(Path file) throws LakeException {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new LakeException(
                    "%s can't be read: %s.".formatted(file, FileTrouble.reason(e)), e);
        }
    }

    private static LakeException wrongChecksum(Piece piece) {
        return new LakeException(
                ("%s does not match its checksum, not even the second time. Nothing of it was"
                                + " taken; the next update asks for it again.")
                        .formatted(Archives.name(piece.uri())));
    }
}
