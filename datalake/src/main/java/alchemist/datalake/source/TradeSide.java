package alchemist.datalake.source;

import alchemist.engine.model.Aggressor;

import java.util.Locale;
import java.util.Optional;

/** How files write who took the other's order. */
final class TradeSide {

    /** A column of this name says whether the buyer's order was the one that waited. */
    static final String BUYER_MAKER = "isbuyermaker";

    private TradeSide() {}

    /** Whether a column that says who took could hold this. */
    static boolean isKnown(String text) {
        return parse(text, false).isPresent();
    }

    /** The same without the numbers, which stand for other things elsewhere. */
    static boolean isWord(String text) {
        return isKnown(text) && !text.matches("-?[01]");
    }

    /** Whether a column of {@link #BUYER_MAKER} could hold this. */
    static boolean isFlag(String text) {
        return parse(text, true).isPresent();
    }

    /**
     * Who took; empty for a text that says nothing of the kind.
     *
     * @param buyerMaker whether the column is of {@link #BUYER_MAKER}
     */
    static Optional<Aggressor> parse(String text, boolean buyerMaker) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (buyerMaker) {
            return switch (lower) {
                case "true" -> Optional.of(Aggressor.SELLER);
                case "false" -> Optional.of(Aggressor.BUYER);
                default -> Optional.empty();
            };
        }
        return switch (lower) {
            case "buy", "b", "buyer", "1" -> Optional.of(Aggressor.BUYER);
            case "sell", "s", "seller", "-1" -> Optional.of(Aggressor.SELLER);
            case "", "unknown", "0" -> Optional.of(Aggressor.UNKNOWN);
            default -> Optional.empty();
        };
    }
}
