package alchemist.datalake.download;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.Parent;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;

import java.util.List;
import java.util.Optional;

/**
 * A place bars can be had from. Implementations are stateless but for their settings, and
 * thread-safe: {@link #fetch} is called from several threads.
 */
public interface DataSource {

    /** The name the user types and every file remembers: {@code binance}, {@code yahoo}. */
    String name();

    /** How many pieces may be on their way at once. */
    int parallel();

    /** What is downloaded when the user names no symbols. */
    List<String> defaultSymbols(String assetType) throws LakeException;

    /** The asset types there are, the default one first. */
    List<String> assetTypes();

    /**
     * The instrument under which a symbol is kept. {@link #fetch} must find the symbol in it again.
     *
     * @throws LakeException when there is no such symbol here
     */
    InstrumentId instrument(String symbol, String assetType) throws LakeException;

    /** The period of bars when the user names none. */
    BarPeriod defaultPeriod();

    /** What bars are made from when the user doesn't say. */
    default BarMaking defaultMaking() {
        return BarMaking.KLINES;
    }

    /**
     * The pieces that are still to be had, in time order.
     *
     * @throws LakeException when this source does not have such bars
     */
    List<Piece> plan(Wanted wanted) throws LakeException;

    /** What to try where a piece turned out to be {@link Fetched.Missing}; usually nothing. */
    default List<Piece> insteadOf(Piece missing, Wanted wanted) {
        return List.of();
    }

    /**
     * The piece that a parent was, where it is a file that the source may issue again; empty for
     * answers of services.
     */
    default Optional<Piece> archive(Parent parent, Subscription subscription) {
        return Optional.empty();
    }

    /**
     * What has become of a file since the lake got it. Its content is not downloaded.
     *
     * @param have what the lake has of it
     */
    default Standing standing(Piece archive, Parent have, Web web)
            throws LakeException, InterruptedException {
        return Archives.standing(archive.uri(), have.remote(), web);
    }

    /**
     * Fetches one piece.
     *
     * @throws LakeException with a sentence for the user when it can't be had or is damaged
     * @throws InterruptedException when the download was cancelled
     */
    Fetched fetch(Piece piece, Web web) throws LakeException, InterruptedException;
}
