package alchemist.datalake.download;

import java.util.Optional;

/** What a source's bars are made from. */
public enum BarMaking {
    /** The source's own bars. */
    KLINES("klines"),
    /** Every single trade. */
    TRADES("trades to bars"),
    /** Trades that the exchange has put together: one order, one price. */
    AGG_TRADES("aggTrades to bars");

    private final String transformation;

    BarMaking(String transformation) {
        this.transformation = transformation;
    }

    /** As it stands in a file's lineage. */
    public String transformation() {
        return transformation;
    }

    /** The making that a lineage names. */
    public static Optional<BarMaking> of(String transformation) {
        for (BarMaking making : values()) {
            if (making.transformation.equals(transformation)) {
                return Optional.of(making);
            }
        }
        return Optional.empty();
    }
}
