package alchemist.datalake.download;

import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.Parent;

import java.util.Optional;

/** Fetches pieces; those that the lake has only where their source has issued them again. */
record PieceFetcher(DataSource source, Web web, Recheck recheck) {

    /**
     * A piece and what it is wanted for.
     *
     * @param have what the lake has of it; empty when it has nothing
     */
    record Planned(Piece piece, Wanted wanted, Optional<Parent> have) {}

    Fetched fetch(Planned planned) throws LakeException, InterruptedException {
        return planned.have().isPresent()
                ? again(planned.piece(), planned.have().get())
                : source.fetch(planned.piece(), web);
    }

    private Fetched again(Piece piece, Parent have) throws LakeException, InterruptedException {
        return switch (source.standing(piece, have, web)) {
            case SAME -> new Fetched.Unchanged();
            case WITHDRAWN -> new Fetched.Withdrawn();
            case REISSUED -> refetched(piece);
            case UNKNOWN -> recheck == Recheck.ALL ? refetched(piece) : new Fetched.Unchanged();
        };
    }

    private Fetched refetched(Piece piece) throws LakeException, InterruptedException {
        return source.fetch(piece, web) instanceof Fetched.Bars bars
                ? bars
                : new Fetched.Withdrawn();
    }
}
