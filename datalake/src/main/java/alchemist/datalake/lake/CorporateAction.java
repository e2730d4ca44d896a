package alchemist.datalake.lake;

import java.time.LocalDate;

/**
 * A split or a dividend of a share.
 *
 * @param exDate the first day on which the share trades without it
 * @param value new shares per old one of a split, 4 for 4:1; money per share of a dividend, in the
 *     share's own units of that day
 */
public record CorporateAction(LocalDate exDate, Kind kind, double value)
        implements Comparable<CorporateAction> {

    /** What a company did. */
    public enum Kind {
        SPLIT,
        DIVIDEND
    }

    public CorporateAction {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a " + kind + " of " + value);
        }
    }

    /** By day, splits first. */
    @Override
    public int compareTo(CorporateAction other) {
        int byDay = exDate.compareTo(other.exDate);
        return byDay != 0 ? byDay : kind.compareTo(other.kind);
    }
}
